import { redirect } from 'react-router'
import { me, seesThePlan } from './me'
import { paths } from './paths'
import { defaultPlan, planList } from './plan-in-view'
import { queryClient } from './query-client'

/** Where `/` leads: a contact to their own work, the task force to the board. */
export async function landing() {
  const who = await queryClient.ensureQueryData(me())
  if (!seesThePlan(who)) return redirect(paths.my())
  const { items } = await queryClient.ensureQueryData(planList())
  const plan = defaultPlan(items, who)
  return redirect(plan ? paths.board(plan.id) : paths.plans())
}
