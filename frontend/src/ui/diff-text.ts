export type DiffPart = { kind: 'same' | 'added' | 'removed'; text: string }

/** What changed between two texts, by words where there are words and by characters where there are not. */
export function diffText(before: string, after: string): DiffPart[] {
  const a = tokens(before)
  const b = tokens(after)
  const longest = lengths(a, b)
  const parts: DiffPart[] = []
  const push = (kind: DiffPart['kind'], text: string) => {
    const last = parts.at(-1)
    if (last?.kind === kind) last.text += text
    else parts.push({ kind, text })
  }
  let i = 0
  let j = 0
  const at = (x: number, y: number) => longest[x * (b.length + 1) + y] ?? 0
  while (i < a.length || j < b.length) {
    const [left, right] = [a[i], b[j]]
    if (left !== undefined && left === right) {
      push('same', left)
      i++
      j++
    } else if (left !== undefined && (right === undefined || at(i + 1, j) >= at(i, j + 1))) {
      push('removed', left)
      i++
    } else if (right !== undefined) {
      push('added', right)
      j++
    }
  }
  return parts
}

const tokens = (text: string) => text.match(/[\p{Script=Latin}\d.,%]+|\s+|./gsu) ?? []

/** Longest common subsequences of all tails; the texts of a report are a few hundred characters. */
function lengths(a: string[], b: string[]) {
  const wide = b.length + 1
  const table = new Uint16Array((a.length + 1) * wide)
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const below = table[(i + 1) * wide + j] ?? 0
      const beside = table[i * wide + j + 1] ?? 0
      table[i * wide + j] = a[i] === b[j] ? (table[(i + 1) * wide + j + 1] ?? 0) + 1 : Math.max(below, beside)
    }
  }
  return table
}
