import { agencies, agencyGroups } from '../../app/agencies'
import { me } from '../../app/me'
import { queryClient } from '../../app/query-client'

/** What the page of agencies needs before it is drawn. */
export async function agencyLoader() {
  const who = await queryClient.ensureQueryData(me())
  await Promise.all([
    queryClient.ensureQueryData(agencies(who.jurisdiction?.code)),
    queryClient.ensureQueryData(agencyGroups()),
  ])
  return null
}
