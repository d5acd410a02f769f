import type { Schemas } from '../../api/client'

export type Evidence = Schemas['EvidenceView']
export type PaperKind = Schemas['PaperKind']
export type Rung = Schemas['Rung']
export type AddresseeState = Schemas['AddresseeState']
export type PaperState = Schemas['PaperState']
export type FieldKind = Schemas['FieldKind']
export type Counts = Schemas['PaperCounts']
export type PaperRow = Schemas['PaperRow']
export type NewPaper = Schemas['NewPaper']
export type KnownFigure = Schemas['KnownFigure']
export type PaperPreview = Schemas['PaperPreview']
export type AnswerView = Schemas['AnswerView']
export type ExtensionView = Schemas['ExtensionView']
export type AddresseeView = Schemas['AddresseeView']
export type PaperField = Schemas['PaperField']
export type PaperView = Schemas['PaperView']
export type Template = Schemas['PaperTemplateView']
export type CalendarDay = Schemas['CalendarDay']
export type WorkCalendar = Schemas['WorkCalendarView']

type AgencyRef = Schemas['AgencyRef']
export type Page<T> = { items: T[]; page: number; size: number; total: number }

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
