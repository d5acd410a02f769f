export type Change = { field: string; before: unknown; after: unknown }
type Fields = Record<string, unknown> | null | undefined

/** What differs between two states of a thing, field by field; a part of a part is named `cycle.dueDay`. */
export function changes(before: Fields, after: Fields): Change[] {
  const names = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])
  return [...names].flatMap((field) => {
    const [old, now] = [before?.[field], after?.[field]]
    if (same(old, now)) return []
    if (isRecord(old) && isRecord(now)) {
      return changes(old, now).map((part) => ({ ...part, field: `${field}.${part.field}` }))
    }
    return [{ field, before: old, after: now }]
  })
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Blank is blank, however it was written down. */
const same = (a: unknown, b: unknown) => JSON.stringify(blank(a)) === JSON.stringify(blank(b))
const blank = (value: unknown) => (value === undefined || value === '' ? null : value)
