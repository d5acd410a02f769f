import { paths } from '../../../app/paths'

export const COUNTED = ['reports', 'fields', 'figures', 'papers', 'reminders', 'attachments'] as const
export type Counted = (typeof COUNTED)[number]

export const SPANS = [3, 6, 12] as const

/** How many months an address asks for. */
export const spanOf = (search: URLSearchParams) => SPANS.find((one) => String(one) === search.get('months')) ?? 6

/** Where the things that a number counts are listed. */
export function burdenLink(what: Counted, planId: string, agency: string): string {
  if (what === 'papers') return paths.papers({ agency, status: 'ALL' })
  if (what === 'reminders') return paths.reminders({ agency })
  return paths.ledger(planId, { agency })
}

/** The shade of a number among the others; the darkest still lets it be read. */
export const heatOf = (count: number, most: number) =>
  count === 0 ? undefined : `color-mix(in srgb, var(--ink) ${Math.round(4 + (count / most) * 22)}%, transparent)`
