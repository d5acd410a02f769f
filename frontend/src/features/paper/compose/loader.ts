import type { LoaderFunctionArgs } from 'react-router'
import { agencies, agencyGroups } from '../../../app/agencies'
import { me } from '../../../app/me'
import { defaultPlan, planList } from '../../../app/plan-in-view'
import { queryClient } from '../../../app/query-client'
import { reportsOf, roundOf, taskChoices } from './queries'
import { begin } from './start'

/** All that a new paper begins with. */
export async function composeLoader({ request }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams
  const who = await queryClient.ensureQueryData(me())
  const round = search.get('round')
  const { items } = await queryClient.ensureQueryData(planList(who))
  const planId = search.get('plan') ?? defaultPlan(items, who)?.id
  const [form] = await Promise.all([
    begin(search, who),
    queryClient.ensureQueryData(agencies(who.jurisdiction?.code)),
    queryClient.ensureQueryData(agencyGroups()),
    planId && !round ? queryClient.ensureQueryData(taskChoices(planId)) : null,
    round ? queryClient.ensureQueryData(roundOf(round)) : null,
    round ? queryClient.ensureQueryData(reportsOf(round)) : null,
  ])
  return { form, planId }
}
