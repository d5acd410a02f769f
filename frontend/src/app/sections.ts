import { has, type Me, seesThePlan, worksForAnAgency } from './me'
import { paths } from './paths'

export type NavEntry = { key: string; to: string; phone: boolean }

/** The main entries, by duty. `phone` ones stand in the bar at the bottom of a small screen; the rest under "more". */
export function navEntries(who: Me, planId: string | undefined): NavEntry[] {
  const entries: (NavEntry | false | undefined)[] = [
    worksForAnAgency(who) && { key: 'my', to: paths.my(), phone: true },
    planId !== undefined && seesThePlan(who) && { key: 'board', to: paths.board(planId), phone: true },
    planId !== undefined && { key: 'ledger', to: paths.ledger(planId), phone: true },
    planId !== undefined &&
      seesThePlan(who) && { key: 'rounds', to: paths.rounds(planId), phone: !worksForAnAgency(who) },
    planId !== undefined && seesThePlan(who) && { key: 'plan', to: paths.plan(planId), phone: false },
    seesThePlan(who) && { key: 'agencies', to: paths.agencies(), phone: false },
    seesThePlan(who) && { key: 'rules', to: paths.rules(), phone: false },
    has(who, 'office', 'supervisor', 'convener', 'admin') && { key: 'audit', to: paths.audit(), phone: false },
  ]
  return entries.filter((entry): entry is NavEntry => Boolean(entry))
}
