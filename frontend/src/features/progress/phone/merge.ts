import type { Values } from './values'

export type Clash = { field: string; mine: string; theirs: string; bothChanged: boolean }

/**
 * Two people on one report: what I typed and what was saved meanwhile, both grown from the same base. Everything that the
 * other changed is told; what only one of the two changed has an obvious answer, which the person may overrule.
 */
export function compare(base: Values, mine: Values, theirs: Values): { clashes: Clash[]; merged: Values } {
  const merged: Values = {}
  const clashes: Clash[] = []
  for (const field of new Set([...Object.keys(theirs), ...Object.keys(mine)])) {
    const [was, my, their] = [base[field] ?? '', mine[field] ?? '', theirs[field] ?? '']
    const [iChanged, theyChanged] = [my !== was, their !== was]
    merged[field] = iChanged ? my : their
    if (theyChanged && my !== their) clashes.push({ field, mine: my, theirs: their, bothChanged: iChanged })
  }
  return { clashes, merged }
}
