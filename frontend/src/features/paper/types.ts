import type { Schemas } from '../../api/client'

export type AgencyRef = Schemas['AgencyRef']
export type Evidence = Schemas['EvidenceView']
export type PaperKind = 'HANDOVER' | 'REMINDER' | 'REQUEST' | 'INSTRUCTION' | 'ORDER'
export type Rung = 'BLUE' | 'ORANGE' | 'RED'
export type Role = 'LEAD' | 'COOPERATING'
export type Recipient = 'CONTACT' | 'HEAD' | 'CONVENER'
export type AddresseeState = 'ISSUED' | 'SIGNED_FOR' | 'ANSWERED' | 'RETURNED' | 'CLOSED' | 'SETTLED' | 'CANCELLED'
export type PaperState = 'OPEN' | 'CLOSED' | 'CANCELLED'
export type FieldKind = 'TEXT' | 'NUMBER' | 'FILE'
export type TaskRef = { id: string; number: string; title: string }
export type Page<T> = { items: T[]; page: number; size: number; total: number }

export type Counts = {
  total: number
  toSignFor: number
  working: number
  answered: number
  returned: number
  closed: number
  settled: number
  late: number
}

export type PaperRow = {
  id: string
  kind: PaperKind
  number: string
  title: string
  rung?: Rung
  issuedAt: string
  issuer: { duty: string; name: string; onBehalfOfName?: string }
  dueAt?: string
  state: PaperState
  late: boolean
  counts: Counts
  mine?: AddresseeState
  tasks: TaskRef[]
}

export type NewField = { label: string; kind: FieldKind; unit?: string; required: boolean }
export type NewAddressee = { agencyId?: string; groupId?: string; role: Role }
export type NewPaper = {
  kind: PaperKind
  planId?: string
  title?: string
  body?: string
  taskIds: string[]
  indicatorIds: string[]
  reportIds: string[]
  addressees: NewAddressee[]
  copies: string[]
  copyDuties: string[]
  dueOn?: string
  signDays?: number
  fields: NewField[]
  onBehalfOf?: string
  rung?: Rung
  reason?: string
}

export type KnownFigure = {
  field: number
  measureId: string
  measureName: string
  unit: string
  taskId: string
  taskNumber: string
  taskTitle: string
  ownerAgency: AgencyRef
  value: number
  on: string
}

export type PreviewAddressee = {
  agency: AgencyRef
  role: Role
  recipient: Recipient
  dueAt: string
  people: { name: string; duty: string }[]
  alreadyOpen: { paperId: string; number: string }[]
}

export type PaperPreview = {
  number: string
  title: string
  body: string
  signBy: string
  addressees: PreviewAddressee[]
  copies: { agency?: AgencyRef; duty?: string }[]
  known: KnownFigure[]
  warnings: string[]
}

export type AnswerView = {
  ordinal: number
  text: string
  values: { fieldId: string; text?: string; number?: number }[]
  evidence: Evidence[]
  at: string
  by: string
  byName: string
  onBehalfOfName?: string
  judgement?: 'ACCEPTED' | 'RETURNED'
  note?: string
  judgedAt?: string
  judgedByName?: string
}

export type ExtensionView = {
  id: string
  until: string
  reason: string
  askedAt: string
  askedByName: string
  decision?: 'GRANTED' | 'REFUSED'
  grantedUntil?: string
  note?: string
  decidedAt?: string
  decidedByName?: string
}

export type AddresseeView = {
  id: string
  agency: AgencyRef
  role: Role
  recipient: Recipient
  state: AddresseeState
  dueAt?: string
  signedForAt?: string
  signedForBy?: string
  answers: AnswerView[]
  extensions: ExtensionView[]
  reminders: number
  closedAt?: string
  closedBy?: string
  settledReason?: string
  may: {
    signFor: boolean
    answer: boolean
    askExtension: boolean
    judge: boolean
    decideExtension: boolean
    escalate: boolean
  }
  version: number
}

export type PaperField = NewField & { id: string }

export type PaperView = {
  id: string
  kind: PaperKind
  number: string
  title: string
  body: string
  rung?: Rung
  reason?: string
  byRule?: number
  issuedAt: string
  issuer: { username: string; name: string; duty: string; onBehalfOf?: string; onBehalfOfName?: string }
  signBy?: string
  planId?: string
  tasks: TaskRef[]
  indicators: { id: string; name: string; taskId: string }[]
  reports: {
    id: string
    taskNumber: string
    taskTitle: string
    agency: AgencyRef
    roundOrdinal: number
    status: string
  }[]
  fields: PaperField[]
  addressees: AddresseeView[]
  copies: { agency?: AgencyRef; duty?: string }[]
  state: PaperState
  escalatedFrom?: { paperId: string; number: string }
  escalations: { paperId: string; number: string; rung: Rung }[]
  may: { close: boolean; cancel: boolean }
  version: number
}

export type Proposal = {
  kind: 'HANDOVER' | 'LIGHT' | 'RUNG'
  key: string
  title: string
  why: string
  since: string
  planId?: string
  taskIds: string[]
  indicatorIds: string[]
  reportIds: string[]
  agencies: AgencyRef[]
  suggests: { kind: PaperKind; rung?: Rung }
}

export type ReminderView = {
  id: string
  at: string
  subject: { kind: 'REPORT' | 'PAPER'; id: string; title: string }
  agency: AgencyRef
  step: string
  people: string[]
  outcome: { state: 'PENDING' | 'DONE'; at?: string; words: string }
  byHand: boolean
}

export type CalendarDay = Schemas['CalendarDay']
export type WorkCalendar = Schemas['WorkCalendarView']

export type Template = {
  kind: PaperKind
  title: string
  body: string
  placeholders: { name: string; meaning: string; example?: string }[]
  version: number
}

export type Waiting = {
  taskId: string
  taskNumber: string
  taskTitle: string
  agency: AgencyRef
  level: string
  since: string
  roundOrdinal: number
  ask: string
  reportId: string
  light?: Schemas['LightStatus']
}

export type BurdenCell = {
  month: string
  reports: number
  fields: number
  figures: number
  papers: number
  reminders: number
  attachments: number
}
export type Burden = { months: string[]; agencies: { agency: AgencyRef; cells: BurdenCell[] }[]; totals: BurdenCell[] }

export type ComplianceSwitch = {
  code: string
  name: string
  state: 'NOT_BUILT' | 'OFF' | 'ON'
  words: string
  basis: string
}

export type PaperItem = {
  paperId: string
  addresseeId: string
  number: string
  kind: PaperKind
  title: string
  rung?: Rung
  agency: AgencyRef
  dueAt?: string
  state: 'DUE' | 'LATE'
  returned?: boolean
}
