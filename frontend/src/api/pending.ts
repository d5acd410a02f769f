/**
 * What is agreed but not yet in openapi.yaml. Whatever the contract holds wins over this file, which shrinks with every
 * `npm run types` and goes when the last of its names has arrived.
 */
export type LightStatus = 'DONE' | 'GREEN' | 'YELLOW' | 'RED' | 'GREY' | 'HOLLOW' | 'BLOCKED'
export type Comparator = '>=' | '=' | '<=' | 'zero' | 'complete' | 'recurring' | 'pending'
export type Period = 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'QUARTERLY' | 'YEARLY'
export type Aggregation = 'CUMULATIVE' | 'LATEST' | 'PER_PERIOD'
export type Level = 'PROVINCE' | 'CITY' | 'COUNTY' | 'COMMITTEE' | 'OTHER'
export type PlanStatus = 'DRAFT' | 'IN_FORCE' | 'ARCHIVED'
export type TaskStatus = 'ACTIVE' | 'CANCELLED' | 'CLOSED'
export type ReportStatus = 'DRAFT' | 'SUBMITTED' | 'SIGNED' | 'ACCEPTED' | 'RETURNED'
export type RoundState = 'PLANNED' | 'OPEN' | 'OVERDUE' | 'CLOSED'
export type Counts = { [status: string]: number }

export type Words = { zh: string; en: string }
export type Violation = { field: string; message: string }
export type Problem = { type: string; title: string; status: number; detail: string; violations?: Violation[] }
export type Page<T> = { items: T[]; page: number; size: number; total: number }

export type AgencyRef = { id: string; code: string; name: string; shortName: string }
export type LightView = {
  status: LightStatus
  since: string
  expected?: number
  reported?: number
  gap?: number
  cause: string
  sentence: Words
  toGreen?: Words
  ruleVersion: number
}
export type JurisdictionRef = { id: string; code: string; name: string; level: 'PROVINCE' | 'CITY' | 'COUNTY' }
export type MeView = {
  username: string
  name: string
  roles: string[]
  jurisdiction?: JurisdictionRef
  agencies: AgencyRef[]
  visibleJurisdictions: JurisdictionRef[]
}
export type SettingsView = {
  keycloak: { url: string; realm: string; clientId: string }
  maxUploadBytes: number
  version: string
}
export type PlanRow = {
  id: string
  jurisdiction: JurisdictionRef
  title: string
  year: number
  status: PlanStatus
  documentNumber?: string
  startsOn: string
  endsOn: string
  tasks: number
  indicators: number
  version: number
}
export type RoundCounts = {
  expected: number
  untouched: number
  draft: number
  submitted: number
  signed: number
  accepted: number
  returned: number
  missing: number
  late: number
}
export type RoundView = {
  id: string
  planId: string
  ordinal: number
  from: string
  to: string
  opensAt: string
  dueAt: string
  closesAt: string
  state: RoundState
  counts: RoundCounts
  version: number
}
export type SectionView = { id: string; position: number; title: string; level: Level; version: number }
export type PlanView = {
  id: string
  jurisdiction: JurisdictionRef
  title: string
  year: number
  status: PlanStatus
  documentNumber?: string
  issuedOn?: string
  startsOn: string
  endsOn: string
  cycle: { period: Period; dueDay: number; opensDaysBeforeEnd: number; closesDaysAfterDue: number }
  mechanism: {
    convener: string
    deputyConveners: string[]
    office?: AgencyRef
    supervision: string[]
    members: AgencyRef[]
  }
  sections: SectionView[]
  version: number
}
export type SharedWith = {
  indicatorId: string
  taskId: string
  taskNumber: string
  sectionTitle: string
  target?: number
}
export type MeasureOfIndicator = {
  id: string
  name: string
  unit: string
  aggregation: Aggregation
  ratio: boolean
  numeratorName?: string
  denominatorName?: string
  owner: AgencyRef
  homeTaskId: string
  sharedWith: SharedWith[]
  version: number
}
export type MilestoneView = {
  id: string
  position: number
  name: string
  weight: number
  dueOn: string
  doneOn?: string
}
export type IndicatorView = {
  id: string
  taskId: string
  position: number
  name: string
  comparator: Comparator
  baseline?: number
  target?: number
  exact: boolean
  strict: boolean
  unit?: string
  period?: Period
  dueOn: string
  weight: number
  measure?: MeasureOfIndicator
  schedule: { on: string; share: number }[]
  milestones: MilestoneView[]
  pending?: { decider: string; since: string; days: number }
  clauseMarks: { start: number; end: number }[]
  light?: LightView
  progress?: number
  reported?: number
  reportedOn?: string
  version: number
}
export type TaskView = {
  id: string
  planId: string
  section: { id: string; title: string; level: Level }
  position: number
  number: string
  category: string
  title: string
  clause: string
  status: TaskStatus
  weight: number
  lead: AgencyRef[]
  cooperating: { kind: 'AGENCY' | 'GROUP'; id: string; name: string }[]
  indicators: IndicatorView[]
  light?: LightView
  progress?: number
  version: number
}
export type HeatCell = { roundId: string; status?: LightStatus }
export type LedgerIndicator = Pick<
  IndicatorView,
  | 'id'
  | 'taskId'
  | 'position'
  | 'name'
  | 'comparator'
  | 'baseline'
  | 'target'
  | 'period'
  | 'dueOn'
  | 'weight'
  | 'light'
  | 'progress'
  | 'reported'
  | 'reportedOn'
> & { unit: string }
export type LedgerRow = {
  id: string
  section: { id: string; title: string; level: Level }
  number: string
  category: string
  title: string
  status: TaskStatus
  lead: AgencyRef[]
  indicators: LedgerIndicator[]
  light?: LightView
  progress?: number
  cells: HeatCell[]
}
export type TargetRevisionView = {
  id: string
  indicatorId: string
  ordinal: number
  comparator: Comparator
  target?: number
  baseline?: number
  dueOn: string
  reason: string
  authority?: { title: string; number?: string; date?: string }
  actorName: string
  at: string
}
export type FiguresView = {
  unit: string
  baseline?: number
  points: {
    roundId: string
    ordinal: number
    on: string
    expected?: number
    reported?: number
    reportId?: string
    revision?: number
  }[]
  target?: number
  revisions: { on: string; target?: number; reason: string }[]
}
export type TimelineEntry = {
  at: string
  kind:
    | 'REPORT'
    | 'SUBMISSION'
    | 'SIGNATURE'
    | 'RETURN'
    | 'ACCEPTANCE'
    | 'AMENDMENT'
    | 'RECALL'
    | 'TARGET'
    | 'EVIDENCE'
    | 'LIGHT'
    | 'CANCELLATION'
    | 'PLAN'
  actorName?: string
  actorDuty?: string
  title: string
  detail?: string
  reportId?: string
  roundOrdinal?: number
}
export type AgencyStanding = {
  agency: AgencyRef
  light: LightView
  counts: Counts
  tasks: number
  toReport: number
  missing: number
  toSign: number
  toReview: number
  returned: number
}
export type BoardView = {
  plan: {
    id: string
    title: string
    year: number
    status: PlanStatus
    jurisdiction: JurisdictionRef
    startsOn: string
    endsOn: string
  }
  round?: {
    id: string
    ordinal: number
    from: string
    to: string
    opensAt: string
    dueAt: string
    closesAt: string
    daysLeft: number
  }
  day: string
  counts: Counts
  total: number
  planLight?: LightView
  progress: { expected?: number; reported?: number }
  changes: { taskId: string; number: string; title: string; from: LightStatus; to: LightStatus; sentence: Words }[]
  sections: { id: string; title: string; level: Level; counts: Counts }[]
  categories: { sectionId: string; category: string; counts: Counts }[]
  heat: {
    rounds: { id: string; ordinal: number; from: string; to: string }[]
    rows: { taskId: string; number: string; title: string; sectionId: string; category: string; cells: HeatCell[] }[]
  }
  curve: { on: string; expected?: number; reported?: number }[]
  agencies: AgencyStanding[]
}
export type InboxItem = {
  reportId: string
  taskNumber: string
  taskTitle: string
  agency: AgencyRef
  round: { id: string; ordinal: number }
  dueAt: string
  state: 'DUE' | 'LATE' | 'CLOSED'
  note?: string
}
export type InboxView = { toReport: InboxItem[]; returned: InboxItem[]; toSign: InboxItem[]; toReview: InboxItem[] }

type Answer<T> = {
  responses: { 200: { content: { 'application/json': T } }; 400: { content: { 'application/problem+json': Problem } } }
}
type Get<T, P = { query?: never }> = { get: { parameters: P } & Answer<T> }
type Id = { path: { id: string } }
type Paging = { page?: number; size?: number }
export type LedgerQuery = Paging & {
  section?: string
  category?: string
  agency?: string
  light?: LightStatus[]
  q?: string
  sort?: 'NUMBER' | 'LIGHT' | 'PROGRESS' | 'GAP' | 'AGENCY'
  order?: 'ASC' | 'DESC'
}

export interface PendingPaths {
  '/api/v1/me': Get<MeView>
  '/api/v1/settings': Get<SettingsView>
  '/api/v1/jurisdictions': Get<JurisdictionRef[]>
  '/api/v1/plans': Get<Page<PlanRow>, { query?: Paging & { jurisdiction?: string; status?: PlanStatus } }>
  '/api/v1/plans/{id}': Get<PlanView, Id>
  '/api/v1/plans/{id}/board': Get<BoardView, Id>
  '/api/v1/plans/{id}/tasks': Get<Page<LedgerRow>, Id & { query?: LedgerQuery }>
  '/api/v1/plans/{id}/agencies': Get<AgencyStanding[], Id>
  '/api/v1/plans/{id}/rounds': Get<RoundView[], Id>
  '/api/v1/tasks/{id}': Get<TaskView, Id>
  '/api/v1/tasks/{id}/timeline': Get<TimelineEntry[], Id>
  '/api/v1/indicators/{id}/figures': Get<FiguresView, Id>
  '/api/v1/indicators/{id}/targets': Get<TargetRevisionView[], Id>
  '/api/v1/inbox': Get<InboxView>
}

export interface PendingSchemas {
  AgencyRef: AgencyRef
  AgencyStanding: AgencyStanding
  BoardView: BoardView
  FiguresView: FiguresView
  InboxView: InboxView
  IndicatorView: IndicatorView
  JurisdictionRef: JurisdictionRef
  LedgerRow: LedgerRow
  LightView: LightView
  MeView: MeView
  PlanRow: PlanRow
  PlanView: PlanView
  Problem: Problem
  RoundView: RoundView
  SettingsView: SettingsView
  TargetRevisionView: TargetRevisionView
  TaskView: TaskView
  TimelineEntry: TimelineEntry
}
