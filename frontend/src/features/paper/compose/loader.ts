import type { LoaderFunctionArgs } from 'react-router'
import { agencies, agencyGroups } from '../../../app/agencies'
import { me } from '../../../app/me'
import { planList } from '../../../app/plan-in-view'
import { queryClient } from '../../../app/query-client'
import { reportsOf, roundOf } from './queries'
import { begin } from './start'

/** All that a new paper begins with. */
export async function composeLoader({ request }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams
  const who = await queryClient.ensureQueryData(me())
  const round = search.get('round')
  const [form] = await Promise.all([
    begin(search, who),
    queryClient.ensureQueryData(agencies(who.jurisdiction?.code)),
    queryClient.ensureQueryData(agencyGroups()),
    queryClient.ensureQueryData(planList(who)),
    round ? queryClient.ensureQueryData(roundOf(round)) : null,
    round ? queryClient.ensureQueryData(reportsOf(round)) : null,
  ])
  return { form }
}
