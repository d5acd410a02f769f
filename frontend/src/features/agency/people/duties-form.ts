import type { Schemas } from '../../../api/client'
import type { Person } from './queries'

/** Duties as a form holds them: those of the task force, and the agencies for which one reports or signs. */
export type DutiesForm = { roles: string[]; contactOf: string[]; signerOf: string[] }

export const TASK_FORCE = ['office', 'convener', 'supervisor', 'viewer'] as const

export const noDuties: DutiesForm = { roles: [], contactOf: [], signerOf: [] }

export const dutiesOf = ({ duties }: Person): DutiesForm => ({
  roles: duties.filter(({ agency }) => !agency).map(({ role }) => role),
  contactOf: agenciesWith(duties, 'reporter'),
  signerOf: agenciesWith(duties, 'signer'),
})

export const dutiesBody = (form: DutiesForm): Schemas['PersonDuty'][] => [
  ...form.roles.map((role) => ({ role })),
  ...form.contactOf.map((agencyId) => ({ role: 'reporter', agencyId })),
  ...form.signerOf.map((agencyId) => ({ role: 'signer', agencyId })),
]

const agenciesWith = (duties: Person['duties'], role: string) =>
  duties.flatMap((duty) => (duty.role === role && duty.agency ? [duty.agency.id] : []))
