import { redirect } from 'react-router'
import { me, seesThePlan, worksForAnAgency } from './me'
import { paths } from './paths'
import { defaultPlan, planList } from './plan-in-view'
import { queryClient } from './query-client'

/** Where `/` leads: a contact to their own work, the task force to the board; whoever has no duty here stays. */
export async function landing() {
  const who = await queryClient.ensureQueryData(me())
  if (worksForAnAgency(who) && !seesThePlan(who)) return redirect(paths.my())
  if (!seesThePlan(who)) return null
  const { items } = await queryClient.ensureQueryData(planList(who))
  const plan = defaultPlan(items, who)
  return redirect(plan ? paths.board(plan.id) : paths.plans())
}
