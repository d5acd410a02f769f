/** The draft of a plan as the reader hands it over and people put it right. */

/** A stretch of the document's text, `[from, to]`. */
export type Span = number[]
export type Comparator = '>=' | '=' | '<=' | 'zero' | 'complete' | 'recurring' | 'pending'
export type DraftPeriod = 'daily' | 'weekly' | 'monthly' | 'quarterly' | 'yearly'
export type Level = 'PROVINCE' | 'CITY' | 'COUNTY' | 'COMMITTEE' | 'OTHER'
export type NumberKind = 'NAME' | 'DATE' | 'AGE' | 'VOLTAGE' | 'DURATION' | 'KIND' | 'SCOPE' | 'ORDINAL' | 'UNKNOWN'

export type FieldSource = { field: string; value?: string; span?: Span; rule?: string }
export type Due = { year?: number; month: number; day: number; span?: Span; rule?: string }
export type OtherNumber = { span: Span; text: string; kind: NumberKind; rule?: string }
export type Section = { title: string; level: Level; span?: Span }
export type Indicator = {
  name: string
  comparator: Comparator
  target?: number
  unit?: string
  baseline?: number
  period?: DraftPeriod
  due?: Due
  lead: string[]
  span?: Span
  rule?: string
  sure: boolean
  sources: FieldSource[]
}
export type Task = {
  section?: Section
  category?: string
  number?: string
  title?: string
  text: string
  span?: Span
  lead: string[]
  cooperating: string[]
  due?: Due
  indicators: Indicator[]
  otherNumbers: OtherNumber[]
  sources: FieldSource[]
}
export type Mechanism = {
  convener?: string
  deputyConveners: string[]
  office?: string
  supervision: string[]
  members: string[]
  sources: FieldSource[]
}
export type Place = { task: number; indicator: number }
export type Share = { name: string; unit?: string; indicators: Place[] }
export type Ignored = { span: Span; text: string }
export type Warning = { span?: Span; code: string; detail: string }
export type Coverage = { numbers: number; indicators: number; other: number; unsure: number; missed: number }
export type Draft = {
  plan: { title?: string; region?: string; year?: number; sources: FieldSource[] }
  mechanism: Mechanism
  tasks: Task[]
  warnings: Warning[]
  shares: Share[]
  coverage?: Coverage
  ignored: Ignored[]
}

export type NumberPlace = {
  span: Span
  text: string
  kind: 'INDICATOR' | 'OTHER' | 'UNSURE' | 'MISSED'
  task?: number
  indicator?: number
}
export type NameKind = 'AGENCY' | 'GROUP' | 'NEW' | 'NEW_GROUP' | 'IGNORED'
export type AgencyRef = { id: string; code: string; name: string; shortName: string }
export type AgencyName = {
  name: string
  uses: number
  kind: NameKind
  id?: string
  code?: string
  fullName?: string
  how: 'NAME' | 'SHORT_NAME' | 'ALIAS' | 'GROUP' | 'LIKENESS' | 'CHOSEN' | 'NONE'
  candidates: AgencyRef[]
}
export type AgencyChoice = { name: string; kind: NameKind; id?: string; code?: string; fullName?: string }
export type Terms = {
  title?: string
  year?: number
  startsOn?: string
  endsOn?: string
  documentNumber?: string
  issuedOn?: string
}
export type OpenPoint = {
  key: string
  code: string
  blocking: boolean
  span?: Span
  detail: string
  task?: number
  field?: string
}
export type PlanBrief = { id: string; title: string; year: number; status: 'DRAFT' | 'IN_FORCE' | 'ARCHIVED' }
export type SourceBlock = { kind: 'PARAGRAPH' | 'ROW'; span: Span; table?: number; row?: number; cells?: Span[] }
export type PlanSource = { kind: 'DOCX' | 'PDF' | 'TEXT'; text: string; blocks: SourceBlock[] }
export type DraftStatus = 'OPEN' | 'CONFIRMED' | 'DISCARDED'

export type PlanDraft = {
  id: string
  name: string
  status: DraftStatus
  planId?: string
  source: PlanSource
  draft: Draft
  original: Draft
  coverage: Coverage
  numbers: NumberPlace[]
  agencies: AgencyName[]
  settled: string[]
  terms: Terms
  open: OpenPoint[]
  comparable: PlanBrief[]
  createdAt: string
  createdBy: string
  changedAt: string
  changedBy: string
  version: number
}
export type PlanDraftRow = {
  id: string
  name: string
  status: DraftStatus
  title?: string
  year?: number
  tasks: number
  unsure: number
  createdAt: string
  createdBy: string
  changedAt: string
  changedBy: string
  planId?: string
  version: number
}
export type PlanDraftChange = {
  version: number
  name?: string
  draft?: Draft
  agencies?: AgencyChoice[]
  settled?: string[]
  terms?: Terms
}
export type ComparedTask = { index?: number; taskId?: string; number: string; title: string }
export type ChangedField = {
  field: 'text' | 'lead' | 'cooperating' | 'section' | 'number' | 'indicator'
  name?: string
  before?: string
  after?: string
}
export type Comparison = {
  plan: PlanBrief
  added: ComparedTask[]
  dropped: ComparedTask[]
  changed: { before: ComparedTask; after: ComparedTask; fields: ChangedField[] }[]
  same: number
}
