import type { Schemas } from '../../../api/client'
import { readNumber } from '../../../ui/read-number'
import type { FieldKind, KnownFigure, NewPaper, PaperKind, Rung } from '../types'

export type AskedField = { key: string; label: string; kind: FieldKind; unit: string; required: boolean }
export type Limit = 'USUAL' | 'DAYS' | 'ON'

/** A paper while it is written. Where a text is null, the template's stands. */
export type PaperForm = {
  kind: PaperKind
  title: string | null
  body: string | null
  taskIds: string[]
  indicatorIds: string[]
  reportIds: string[]
  lead: string[]
  cooperating: string[]
  copies: string[]
  copyDuties: string[]
  limit: Limit
  days: string
  dueOn: string
  signDays: string
  fields: AskedField[]
  /** Figures that the system has already and that are asked of nobody again. */
  adopted: KnownFigure[]
  onBehalfOf: string
  rung: Rung
  reason: string
}

export const emptyField = (): AskedField => ({
  key: crypto.randomUUID(),
  label: '',
  kind: 'TEXT',
  unit: '',
  required: true,
})

export const blankForm = (kind: PaperKind): PaperForm => ({
  kind,
  title: null,
  body: null,
  taskIds: [],
  indicatorIds: [],
  reportIds: [],
  lead: [],
  cooperating: [],
  copies: [],
  copyDuties: [],
  limit: 'USUAL',
  days: '5',
  dueOn: '',
  signDays: '',
  fields: [],
  adopted: [],
  onBehalfOf: '',
  rung: 'ORANGE',
  reason: '',
})

/** What marks a group among the agencies that can be chosen. */
export const GROUP = 'group:'

export const askedOf = (form: PaperForm) =>
  form.kind === 'REQUEST' ? form.fields.filter((field) => field.label.trim() !== '') : []

/** The addressees of a reminder follow from the reports that are missing. */
export const followsReports = (form: PaperForm) => form.kind === 'REMINDER' && form.reportIds.length > 0

/** Without agencies it goes to those of its tasks. */
export const isToNobody = (form: PaperForm) =>
  form.lead.length + form.cooperating.length + form.taskIds.length === 0 && !followsReports(form)

export const isSayable = (form: PaperForm) => !isToNobody(form)

export function toNewPaper(form: PaperForm, planId: string | undefined, dueOn: string | undefined): NewPaper {
  const words = (text: string | null) => text?.trim() || undefined
  const signDays = readNumber(form.signDays)
  return {
    kind: form.kind,
    planId,
    title: words(form.title),
    body: words(form.body),
    taskIds: form.taskIds,
    indicatorIds: form.indicatorIds,
    reportIds: form.kind === 'REMINDER' || form.kind === 'ORDER' ? form.reportIds : [],
    addressees: followsReports(form) ? [] : [...chosen(form.lead, 'LEAD'), ...chosen(form.cooperating, 'COOPERATING')],
    copies: form.copies,
    copyDuties: form.copyDuties,
    dueOn,
    signDays: signDays === null || Number.isNaN(signDays) ? undefined : signDays,
    fields: askedOf(form).map(({ label, kind, unit, required }) => ({
      label: label.trim(),
      kind,
      unit: kind === 'NUMBER' ? unit.trim() || undefined : undefined,
      required,
    })),
    onBehalfOf: form.onBehalfOf || undefined,
    rung: form.kind === 'ORDER' ? form.rung : undefined,
    reason: form.kind === 'ORDER' ? words(form.reason) : undefined,
  }
}

const chosen = (ids: string[], role: Schemas['AgencyRole']): Schemas['NewAddressee'][] =>
  ids.map((id) => (id.startsWith(GROUP) ? { groupId: id.slice(GROUP.length), role } : { agencyId: id, role }))
