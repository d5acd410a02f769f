/** Reports, rounds' queues and evidence as agreed; like `pending.ts`, it goes as soon as openapi.yaml has them. */
import type {
  AgencyRef,
  Aggregation,
  Comparator,
  InboxItem,
  LightStatus,
  Page,
  Problem,
  ReportStatus,
  RoundState,
} from './pending'

export type DelayReason = 'OURS' | 'HIGHER_LEVEL' | 'SEASON' | 'LAND_TENDER' | 'FUNDS' | 'WEATHER' | 'PARTNER' | 'OTHER'
export type DelayLevel = 'PROVINCE' | 'CITY' | 'COUNTY'
export type Delay = { reason: DelayReason; level?: DelayLevel | null; ask?: string | null }
export type Narrative = {
  noChange: boolean
  progressText?: string | null
  problemText?: string | null
  nextText?: string | null
  delay?: Delay | null
}
export type Cutoff = { status: LightStatus; from?: number | null; to?: number | null }
export type PromiseView = {
  id: string
  name: string
  taskId: string
  taskNumber: string
  sectionTitle: string
  comparator: Comparator
  target?: number | null
  baseline?: number | null
  unit?: string | null
  expected?: number | null
  light?: LightStatus | null
  cutoffs: Cutoff[]
}
export type FigureParts = { value?: number | null; numerator?: number | null; denominator?: number | null }
export type FigureView = FigureParts & {
  measureId: string
  name: string
  unit: string
  aggregation: Aggregation
  ratio: boolean
  numeratorName?: string | null
  denominatorName?: string | null
  touched: boolean
  previous?: (FigureParts & { roundOrdinal: number }) | null
  correctionReason?: string | null
  jumpConfirmed: boolean
  editable: boolean
  enteredIn?: { taskId: string; taskNumber: string; reportId: string } | null
  indicators: PromiseView[]
}
export type MilestoneLine = {
  id: string
  indicatorId: string
  name: string
  weight: number
  dueOn: string
  doneOn?: string | null
  acceptedDoneOn?: string | null
  touched: boolean
}
export type EvidenceView = {
  id: string
  fileName: string
  contentType: string
  size: number
  sha256: string
  picture: boolean
  receivedAt: string
  receivedBy: string
  caption?: string | null
  measureId?: string | null
}
export type ReviewView = {
  at: string
  kind: 'SUBMISSION' | 'RECALL' | 'SIGNATURE' | 'RETURN' | 'ACCEPTANCE' | 'AMENDMENT'
  actorName: string
  actorDuty: string
  note?: string | null
}
export type Finding = { field: string; code: string; message: string }
export type RoundRef = {
  id: string
  planId: string
  ordinal: number
  from: string
  to: string
  opensAt: string
  dueAt: string
  closesAt: string
  state: RoundState
}
export type ReportView = Narrative & {
  id: string
  round: RoundRef
  task: {
    id: string
    number: string
    title: string
    clause: string
    category?: string | null
    sectionTitle: string
  }
  agency: AgencyRef
  status: ReportStatus
  revision: number
  reason?: string | null
  hidden: boolean
  startedAt?: string | null
  savedAt?: string | null
  submittedAt?: string | null
  late: boolean
  figures: FigureView[]
  milestones: MilestoneLine[]
  evidence: EvidenceView[]
  reviews: ReviewView[]
  previous?: Narrative | null
  warnings: Finding[]
  signerWaits: boolean
  mayEdit: boolean
  maySubmit: boolean
  maySign: boolean
  mayRecall: boolean
  mayReturn: boolean
  mayAccept: boolean
  mayAmend: boolean
  version: number
}
export type FigureEntry = FigureParts & {
  measureId: string
  correctionReason?: string | null
  jumpConfirmed?: boolean
}
export type ReportChange = Narrative & {
  figures?: FigureEntry[]
  milestones?: { id: string; doneOn?: string | null }[]
  version: number
}
export type ReportRow = {
  id: string
  taskId: string
  taskNumber: string
  taskTitle: string
  agency: AgencyRef
  status: ReportStatus
  revision: number
  late: boolean
  missing: boolean
  daysLate: number
  submittedAt?: string | null
  lightNow?: LightStatus | null
  lightIfAccepted?: LightStatus | null
  unusual: { code: string; text: string }[]
  version: number
}

type Refused = { content: { 'application/problem+json': Problem } }
type Answer<T> = { responses: { 200: { content: { 'application/json': T } }; 400: Refused } }
type Made<T> = { responses: { 201: { content: { 'application/json': T } }; 400: Refused } }
type Json<T> = { requestBody: { content: { 'application/json': T } } }
type Id = { path: { id: string } }
type Deed<Body> = { post: { parameters: Id } & Json<Body> & Answer<ReportView> }
type Version = { version: number }

export interface PendingReportPaths {
  '/api/v1/reports/{id}': {
    get: { parameters: Id } & Answer<ReportView>
    put: { parameters: Id } & Json<ReportChange> & Answer<ReportView>
  }
  '/api/v1/reports/{id}/submission': Deed<Version>
  '/api/v1/reports/{id}/recall': Deed<Version>
  '/api/v1/reports/{id}/signature': Deed<Version>
  '/api/v1/reports/{id}/acceptance': Deed<Version>
  '/api/v1/reports/{id}/return': Deed<Version & { note: string }>
  '/api/v1/reports/{id}/amendments': {
    post: { parameters: Id & { header?: { 'Idempotency-Key'?: string } } } & Json<{ reason: string }> & Made<ReportView>
  }
  '/api/v1/rounds/{id}/reports': {
    get: {
      parameters: Id & { query?: { status?: ReportStatus; agency?: string; page?: number; size?: number } }
    } & Answer<Page<ReportRow>>
  }
  '/api/v1/evidence/{id}': {
    delete: { parameters: Id; responses: { 204: { content?: never }; 400: Refused } }
  }
}

export interface PendingReportSchemas {
  EvidenceView: EvidenceView
  FigureEntry: FigureEntry
  FigureView: FigureView
  Finding: Finding
  InboxItem: InboxItem
  MilestoneLine: MilestoneLine
  Narrative: Narrative
  PromiseView: PromiseView
  ReportChange: ReportChange
  ReportRow: ReportRow
  ReportView: ReportView
  ReviewView: ReviewView
}
