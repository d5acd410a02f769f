import type { Schemas } from '../../../api/client'
import type { Refusal } from '../../../ui/draft'
import { blank, lines, number, text, unreadable } from './body'
import type { Plan } from './types'

/** A plan as its form holds it, each field under the name by which the server speaks of it. */
export type PlanForm = {
  title: string
  year: string
  documentNumber: string
  issuedOn: string
  startsOn: string
  endsOn: string
  'cycle.period': Schemas['Cycle']['period']
  'cycle.dueDay': string
  'cycle.opensDaysBeforeEnd': string
  'cycle.closesDaysAfterDue': string
  'mechanism.convener': string
  'mechanism.deputyConveners': string
  'mechanism.officeAgencyId': string[]
  'mechanism.supervision': string
  'mechanism.memberIds': string[]
}

export const blankPlan = (year: number): PlanForm => ({
  title: '',
  year: String(year),
  documentNumber: '',
  issuedOn: '',
  startsOn: `${year}-01-01`,
  endsOn: `${year}-12-31`,
  'cycle.period': 'MONTHLY',
  'cycle.dueDay': '5',
  'cycle.opensDaysBeforeEnd': '5',
  'cycle.closesDaysAfterDue': '10',
  'mechanism.convener': '',
  'mechanism.deputyConveners': '',
  'mechanism.officeAgencyId': [],
  'mechanism.supervision': '',
  'mechanism.memberIds': [],
})

export const toPlanForm = ({ cycle, mechanism, ...plan }: Plan): PlanForm => ({
  title: plan.title,
  year: String(plan.year),
  documentNumber: plan.documentNumber ?? '',
  issuedOn: plan.issuedOn ?? '',
  startsOn: plan.startsOn,
  endsOn: plan.endsOn,
  'cycle.period': cycle.period,
  'cycle.dueDay': String(cycle.dueDay),
  'cycle.opensDaysBeforeEnd': String(cycle.opensDaysBeforeEnd),
  'cycle.closesDaysAfterDue': String(cycle.closesDaysAfterDue),
  'mechanism.convener': mechanism.convener ?? '',
  'mechanism.deputyConveners': mechanism.deputyConveners.join('\n'),
  'mechanism.officeAgencyId': mechanism.office ? [mechanism.office.id] : [],
  'mechanism.supervision': mechanism.supervision.join('\n'),
  'mechanism.memberIds': mechanism.members.map((agency) => agency.id),
})

export const toPlanBody = (form: PlanForm): Omit<Schemas['PlanChange'], 'version'> => ({
  title: form.title.trim(),
  year: number(form.year) ?? 0,
  documentNumber: text(form.documentNumber),
  issuedOn: text(form.issuedOn),
  startsOn: form.startsOn,
  endsOn: form.endsOn,
  cycle: {
    period: form['cycle.period'],
    dueDay: number(form['cycle.dueDay']) ?? 0,
    opensDaysBeforeEnd: number(form['cycle.opensDaysBeforeEnd']) ?? 0,
    closesDaysAfterDue: number(form['cycle.closesDaysAfterDue']) ?? 0,
  },
  mechanism: {
    convener: text(form['mechanism.convener']),
    deputyConveners: lines(form['mechanism.deputyConveners']),
    officeAgencyId: form['mechanism.officeAgencyId'][0],
    supervision: lines(form['mechanism.supervision']),
    memberIds: form['mechanism.memberIds'],
  },
})

const NUMBERS = ['year', 'cycle.dueDay', 'cycle.opensDaysBeforeEnd', 'cycle.closesDaysAfterDue'] as const

export const checkPlan = (form: PlanForm, word: (key: string) => string): Refusal[] => [
  ...blank(form, ['title', 'startsOn', 'endsOn', ...NUMBERS], word('need')),
  ...unreadable(form, [...NUMBERS], word('needNumber')),
]
