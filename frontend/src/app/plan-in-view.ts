import { queryOptions } from '@tanstack/react-query'
import { useMatches } from 'react-router'
import { api, ok, type Schemas } from '../api/client'
import { kept } from '../api/kept'
import { today } from '../ui/format'
import { type Me, seesThePlan, worksForAnAgency } from './me'

type PlanRow = Schemas['PlanRow']
type RoundView = Schemas['RoundView']
const LAST = 'shishi.plan'

/** The plans one may open; who has no duty here has none, and does not ask. */
export const planList = (who: Me) =>
  queryOptions({
    queryKey: ['plan', 'list', 'switcher'],
    staleTime: 5 * 60_000,
    queryFn: () =>
      !seesThePlan(who) && !worksForAnAgency(who)
        ? { items: [], page: 0, size: 0, total: 0 }
        : kept('plans', () => ok(api.GET('/api/v1/plans', { params: { query: { size: 200 } } }))),
  })

export const rounds = (planId: string) =>
  queryOptions({
    queryKey: ['progress', 'rounds', planId],
    queryFn: () =>
      kept(`rounds/${planId}`, () => ok(api.GET('/api/v1/plans/{id}/rounds', { params: { path: { id: planId } } }))),
  })

/** The round that is being reported; between two, the next to open; after the last, that one. */
export function currentRound(all: RoundView[]): RoundView | undefined {
  const newestFirst = [...all].sort((a, b) => b.ordinal - a.ordinal)
  const running = newestFirst.find((one) => one.state === 'OPEN' || one.state === 'OVERDUE')
  return running ?? newestFirst.findLast((one) => one.state === 'PLANNED') ?? newestFirst[0]
}

/** The plan an address is about: named in it, or told by the page's loader (`planId`); else the one last looked at. */
export function usePlanInView(plans: PlanRow[], who: Me): PlanRow | undefined {
  const matches = useMatches()
  const named = matches.map((match) => match.params.planId ?? planIdOf(match.loaderData)).find(Boolean)
  const found = plans.find((one) => one.id === named)
  if (found) localStorage.setItem(LAST, found.id)
  return found ?? defaultPlan(plans, who)
}

/** Last looked at, else one's own jurisdiction's plan in force that runs today or is the newest, else the first there is. */
export function defaultPlan(plans: PlanRow[], who: Me, day = today()): PlanRow | undefined {
  const last = plans.find((one) => one.id === localStorage.getItem(LAST))
  const newestFirst = [...plans].sort((a, b) => b.year - a.year)
  const inForce = newestFirst.filter((one) => one.status === 'IN_FORCE')
  const own = inForce.filter((one) => one.jurisdiction.id === who.jurisdiction?.id)
  return last ?? own.find((one) => runsOn(one, day)) ?? own[0] ?? inForce[0] ?? newestFirst[0]
}

const runsOn = (plan: PlanRow, day: string) => plan.startsOn <= day && day <= plan.endsOn

function planIdOf(data: unknown): string | undefined {
  if (typeof data !== 'object' || data === null || !('planId' in data)) return undefined
  return typeof data.planId === 'string' ? data.planId : undefined
}
