import { has, type Me, seesThePlan, worksForAnAgency } from './me'
import { paths } from './paths'

export type NavEntry = { key: string; to: string; phone: boolean; far?: boolean }

/**
 * The main entries, by duty. `phone` ones stand in the bar at the bottom of a small screen; the rest under "more", where
 * the `far` ones are on a wide screen too.
 */
export function navEntries(who: Me, planId: string | undefined): NavEntry[] {
  const entries: (NavEntry | false | undefined)[] = [
    worksForAnAgency(who) && { key: 'my', to: paths.my(), phone: true },
    planId !== undefined && seesThePlan(who) && { key: 'board', to: paths.board(planId), phone: true },
    planId !== undefined && { key: 'ledger', to: paths.ledger(planId), phone: true },
    planId !== undefined &&
      seesThePlan(who) && { key: 'rounds', to: paths.rounds(planId), phone: !worksForAnAgency(who) },
    (seesThePlan(who) || worksForAnAgency(who)) && { key: 'papers', to: paths.papers(), phone: true },
    has(who, 'supervisor', 'convener') && { key: 'draws', to: paths.draws(), phone: false },
    seesThePlan(who) && { key: 'targets', to: paths.targetProposals(), phone: false, far: true },
    has(who, 'supervisor', 'office', 'convener') && {
      key: 'supervision',
      to: paths.supervision(),
      phone: false,
      far: !has(who, 'supervisor'),
    },
    (seesThePlan(who) || worksForAnAgency(who)) && { key: 'closures', to: paths.closures(), phone: false, far: true },
    (seesThePlan(who) || worksForAnAgency(who)) && {
      key: 'checks',
      to: has(who, 'supervisor') ? paths.checks() : paths.checks({ status: 'ALL' }),
      phone: has(who, 'supervisor'),
      far: !has(who, 'supervisor'),
    },
    (seesThePlan(who) || worksForAnAgency(who)) && {
      key: 'findings',
      to: paths.findings(),
      phone: false,
      far: !has(who, 'supervisor'),
    },
    planId !== undefined && seesThePlan(who) && { key: 'plan', to: paths.plan(planId), phone: false },
    seesThePlan(who) && { key: 'agencies', to: paths.agencies(), phone: false },
    has(who, 'office') && { key: 'people', to: paths.people(), phone: false, far: true },
    seesThePlan(who) && { key: 'coordination', to: paths.coordination(), phone: false, far: true },
    planId !== undefined && seesThePlan(who) && { key: 'burden', to: paths.burden(planId), phone: false, far: true },
    planId !== undefined &&
      seesThePlan(who) && { key: 'coverage', to: paths.coverage(planId), phone: false, far: true },
    seesThePlan(who) && { key: 'reminders', to: paths.reminders(), phone: false, far: true },
    seesThePlan(who) && { key: 'rules', to: paths.rules(), phone: false, far: true },
    seesThePlan(who) && { key: 'dispatchRules', to: paths.dispatchRules(), phone: false, far: true },
    seesThePlan(who) && { key: 'workCalendar', to: paths.workCalendar(), phone: false, far: true },
    seesThePlan(who) && { key: 'templates', to: paths.paperTemplates(), phone: false, far: true },
    seesThePlan(who) && { key: 'compliance', to: paths.compliance(), phone: false, far: true },
    has(who, 'office') && { key: 'robots', to: paths.robots(), phone: false, far: true },
    has(who, 'office', 'admin') && { key: 'deliveries', to: paths.deliveries(), phone: false, far: seesThePlan(who) },
    has(who, 'office', 'supervisor', 'convener', 'admin') && {
      key: 'audit',
      to: paths.audit(),
      phone: false,
      far: seesThePlan(who),
    },
  ]
  return entries.filter((entry): entry is NavEntry => Boolean(entry))
}
