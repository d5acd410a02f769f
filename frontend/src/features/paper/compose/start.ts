import type { Schemas } from '../../../api/client'
import { has, type Me } from '../../../app/me'
import { queryClient } from '../../../app/query-client'
import { KINDS, RUNGS } from '../states'
import type { PaperKind } from '../types'
import { blankForm, emptyField, GROUP, type PaperForm } from './compose-form'
import { reportsOf, taskOf } from './queries'

/** Whoever acts for somebody may issue what that person may. */
export function kindsOf(who: Me): PaperKind[] {
  const duties = [...who.roles, ...who.actsFor.map(({ duty }) => duty)]
  return KINDS.filter((kind) => duties.some((duty) => issues(duty).includes(kind)))
}

const issues = (duty: string): PaperKind[] => {
  if (duty === 'office') return ['REQUEST', 'REMINDER', 'HANDOVER', 'ORDER']
  if (duty === 'convener') return ['INSTRUCTION']
  return duty === 'supervisor' ? ['ORDER'] : []
}

/** In whose name somebody may issue this kind. */
export const namesFor = (who: Me, kind: PaperKind) => who.actsFor.filter(({ duty }) => issues(duty).includes(kind))

export const mayInOwnName = (who: Me, kind: PaperKind) =>
  (['office', 'convener', 'supervisor'] as const).some((duty) => has(who, duty) && issues(duty).includes(kind))

/** Of many tasks the server finds the agencies by itself. */
const FEW = 8

const list = (text: string | null) => (text ? text.split(',').filter(Boolean) : [])

/** The form as the address wants it to begin: subjects, and whom they concern. */
export async function begin(search: URLSearchParams, who: Me): Promise<PaperForm> {
  const kinds = kindsOf(who)
  const kind = kinds.find((one) => one === search.get('kind')) ?? kinds[0] ?? 'REQUEST'
  const taskIds = list(search.get('task'))
  const few = taskIds.length > FEW ? [] : taskIds
  const tasks = await Promise.all(few.map((id) => queryClient.ensureQueryData(taskOf(id))))
  const agencies = list(search.get('agencies'))
  const concerned = agencies.length > 0 ? { lead: agencies, cooperating: [] } : agenciesOf(tasks)
  return {
    ...blankForm(kind),
    taskIds,
    indicatorIds: list(search.get('indicator')),
    reportIds: await reportsIn(search),
    ...concerned,
    fields: kind === 'REQUEST' ? [emptyField()] : [],
    onBehalfOf: mayInOwnName(who, kind) ? '' : (namesFor(who, kind)[0]?.username ?? ''),
    rung: RUNGS.find((rung) => rung === search.get('rung') && rung !== 'BLUE') ?? 'ORANGE',
  }
}

/** Who leads tasks, and who takes part without leading any of them. */
export function agenciesOf(tasks: Pick<Schemas['TaskView'], 'lead' | 'cooperating'>[]) {
  const lead = [...new Set(tasks.flatMap((task) => task.lead.map(({ id }) => id)))]
  const partners = tasks.flatMap((task) =>
    task.cooperating.map(({ kind, id }) => (kind === 'GROUP' ? `${GROUP}${id}` : id)),
  )
  return { lead, cooperating: [...new Set(partners)].filter((id) => !lead.includes(id)) }
}

async function reportsIn(search: URLSearchParams): Promise<string[]> {
  const round = search.get('round')
  if (search.get('reports') !== 'MISSING' || !round) return list(search.get('reports'))
  const rows = await queryClient.ensureQueryData(reportsOf(round))
  return rows.filter((row) => row.missing).map((row) => row.id)
}
