import { sameSpan } from '../spans'
import type { Draft, Indicator, Place, Share } from '../types'

/** Where an indicator stands after an edit; undefined when it is gone. */
export type Moved = (place: Place) => Place | undefined

/** The shares after tasks or indicators moved; one that holds fewer than two indicators is none. */
export function movedShares(shares: Share[], moved: Moved): Share[] {
  return shares
    .map((share) => ({ ...share, indicators: share.indicators.flatMap((place) => moved(place) ?? []) }))
    .filter((share) => share.indicators.length > 1)
}

export const samePlace = (one: Place, other: Place) => one.task === other.task && one.indicator === other.indicator

export const indicatorAt = (draft: Draft, { task, indicator }: Place): Indicator | undefined =>
  draft.tasks[task]?.indicators[indicator]

export const shareOf = (draft: Draft, place: Place) =>
  draft.shares.find((share) => share.indicators.some((one) => samePlace(one, place)))

/** These indicators count the same thing. An indicator belongs to one share; the one it was in lets it go. */
export function join(draft: Draft, places: Place[]): Draft {
  const first = places.map((place) => indicatorAt(draft, place)).find(Boolean)
  if (!first || places.length < 2) return draft
  const rest = apart(draft, places).shares
  return { ...draft, shares: [...rest, { name: first.name, unit: first.unit, indicators: places }] }
}

/** These indicators are counted each for itself. */
export function apart(draft: Draft, places: Place[]): Draft {
  const gone = (place: Place) => places.some((one) => samePlace(one, place))
  return { ...draft, shares: movedShares(draft.shares, (place) => (gone(place) ? undefined : place)) }
}

export type Proposal = { name: string; unit?: string; places: Place[]; held: boolean }

/** What the reader proposed and people joined, each with whether it holds now. */
export function proposals(draft: Draft, original: Draft): Proposal[] {
  const held = draft.shares.map(({ name, unit, indicators }) => ({ name, unit, places: indicators, held: true }))
  const refused = original.shares
    .map(({ name, unit, indicators }) => ({
      name,
      unit,
      places: indicators.flatMap((place) => find(draft, indicatorAt(original, place)) ?? []),
      held: false,
    }))
    .filter(({ places }) => places.length > 1 && !places.some((place) => shareOf(draft, place)))
  return [...held, ...refused]
}

/** The same indicator in an edited draft: what was read at one place is one thing, whatever it is called by now. */
function find(draft: Draft, wanted: Indicator | undefined): Place | undefined {
  if (!wanted) return undefined
  for (const [task, { indicators }] of draft.tasks.entries()) {
    const same = (one: Indicator) => sameSpan(one.span, wanted.span) && one.unit === wanted.unit
    const indicator = indicators.findIndex((one) => same(one) && one.name === wanted.name)
    const other = indicator < 0 ? indicators.findIndex(same) : indicator
    if (other >= 0) return { task, indicator: other }
  }
  return undefined
}
