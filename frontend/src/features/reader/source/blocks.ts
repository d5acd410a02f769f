import type { PlanSource, Span } from '../types'

export type Row = { span: Span; cells: Span[] }
export type Group = { kind: 'paragraph'; span: Span } | { kind: 'table'; rows: Row[] }

/** Paragraphs and tables in their order; rows of one table stand together. */
export function gathered({ text, blocks }: PlanSource): Group[] {
  if (blocks.length === 0) return lines(text)
  const groups: Group[] = []
  let table: number | undefined
  for (const block of blocks) {
    if (block.kind === 'PARAGRAPH') {
      groups.push({ kind: 'paragraph', span: block.span })
      continue
    }
    const row = { span: block.span, cells: block.cells ?? [block.span] }
    const last = groups.at(-1)
    if (last?.kind === 'table' && table === block.table) last.rows.push(row)
    else groups.push({ kind: 'table', rows: [row] })
    table = block.table
  }
  return groups
}

function lines(text: string): Group[] {
  const groups: Group[] = []
  let from = 0
  for (const line of text.split('\n')) {
    groups.push({ kind: 'paragraph', span: [from, from + line.length] })
    from += line.length + 1
  }
  return groups
}
