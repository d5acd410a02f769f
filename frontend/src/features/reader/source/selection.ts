import type { Span } from '../types'

/** What is selected in the document, in its own characters, without the blanks around it. */
export function selectedSpan(text: string): Span | null {
  const selection = window.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const [from, to] = [placeOf(range.startContainer, range.startOffset), placeOf(range.endContainer, range.endOffset)]
  return from === undefined || to === undefined ? null : trimmed(text, from, to)
}

export function trimmed(text: string, from: number, to: number): Span | null {
  let [first, last] = [from, to]
  while (first < last && /\s/.test(text[first] ?? '')) first++
  while (last > first && /\s/.test(text[last - 1] ?? '')) last--
  return last > first ? [first, last] : null
}

function placeOf(node: Node, offset: number): number | undefined {
  if (node.nodeType === Node.TEXT_NODE) {
    const at = node.parentElement?.closest<HTMLElement>('[data-at]')?.dataset.at
    return at === undefined ? undefined : Number(at) + offset
  }
  if (!(node instanceof HTMLElement)) return undefined
  const child = node.childNodes[offset]
  const next =
    child instanceof HTMLElement ? (child.matches('[data-at]') ? child : child.querySelector('[data-at]')) : null
  if (next instanceof HTMLElement) return Number(next.dataset.at)
  const block = node.closest<HTMLElement>('[data-block]')
  return block ? Number(offset === 0 ? block.dataset.from : block.dataset.to) : undefined
}
