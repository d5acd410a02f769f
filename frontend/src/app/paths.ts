/** Every address of the product. A page links only through these. */
export type LedgerState = {
  section?: string
  category?: string
  agency?: string
  light?: string
  q?: string
  sort?: string
  order?: string
  /** A past day, as it was known then. */
  on?: string
  page?: number
}

export type AuditState = {
  plan?: string
  task?: string
  report?: string
  subject?: string
  actor?: string
  action?: string
  from?: string
  to?: string
  page?: number
}

/** What is open of a plan. */
export type PlanState = {
  part?: string
  section?: string
  task?: string
  indicator?: string
  measure?: string
  view?: string
  field?: string
}

/** What is open of a document on its way to a plan. */
export type PlanDraftState = { part?: string; at?: string; plan?: string }

/** What the list of papers shows. (`state` itself is a word of the sign-in, which refuses to come back to it.) */
export type PaperListState = {
  kind?: string
  status?: string
  late?: string
  agency?: string
  task?: string
  rung?: string
  q?: string
  sort?: string
  page?: number
}

/** What a new paper starts from; `reports` are ids, or `MISSING` for all that are missing in the round. */
export type NewPaperState = {
  kind?: string
  plan?: string
  task?: string
  indicator?: string
  round?: string
  reports?: string
  agencies?: string
  rung?: string
}

/** What the list of checks shows. */
export type CheckListState = {
  mine?: string
  status?: string
  verdict?: string
  agency?: string
  task?: string
  plan?: string
  page?: number
}

/** What the list of findings shows. */
export type FindingListState = {
  status?: string
  severity?: string
  late?: string
  agency?: string
  task?: string
  page?: number
}

export const paths = {
  home: () => '/',
  board: (planId: string, state: { on?: string } = {}) => withQuery(`/plans/${planId}/board`, state),
  ledger: (planId: string, state: LedgerState = {}) => withQuery(`/plans/${planId}/tasks`, state),
  task: (taskId: string, at: { indicator?: string; on?: string } = {}) =>
    `${withQuery(`/tasks/${taskId}`, { on: at.on })}${at.indicator ? `#indicator-${at.indicator}` : ''}`,
  rounds: (planId: string) => `/plans/${planId}/rounds`,
  round: (roundId: string, state: { status?: string; agency?: string; edit?: string } = {}) =>
    withQuery(`/rounds/${roundId}`, state),
  review: (roundId: string, state: { report?: string; many?: string } = {}) =>
    withQuery(`/rounds/${roundId}/review`, state),
  report: (reportId: string) => `/reports/${reportId}`,
  my: () => '/my',
  myReport: (reportId: string) => `/my/reports/${reportId}`,
  plans: () => '/plans',
  newPlan: () => '/plans/new',
  plan: (planId: string, state: PlanState = {}) => withQuery(`/plans/${planId}`, state),
  planDrafts: () => '/plan-drafts',
  planDraft: (draftId: string, state: PlanDraftState = {}) => withQuery(`/plan-drafts/${draftId}`, state),
  targets: (planId: string, indicatorId: string) =>
    withQuery(`/plans/${planId}`, { indicator: indicatorId, view: 'targets' }),
  cancellation: (planId: string, taskId: string) => withQuery(`/plans/${planId}`, { task: taskId, view: 'cancel' }),
  agencies: (state: { agency?: string; group?: string; q?: string; retired?: string } = {}) =>
    withQuery('/agencies', state),
  people: (state: { person?: string; view?: string; agency?: string; q?: string; state?: string } = {}) =>
    withQuery('/people', state),
  delegations: (state: { new?: string } = {}) => withQuery('/delegations', state),
  rules: (state: { edit?: string; from?: string } = {}) => withQuery('/rules', state),
  audit: (state: AuditState = {}) => withQuery('/audit', state),
  papers: (state: PaperListState = {}) => withQuery('/papers', state),
  newPaper: (state: NewPaperState = {}) => withQuery('/papers/new', state),
  /** `status` narrows its addressees, `at` opens one of them, `deed` one thing to be done. */
  paper: (paperId: string, state: { status?: string; at?: string; deed?: string } = {}) =>
    withQuery(`/papers/${paperId}`, state),
  paperTemplates: (state: { kind?: string } = {}) => withQuery('/papers/templates', state),
  reminders: (state: { round?: string; report?: string; paper?: string; agency?: string; page?: number } = {}) =>
    withQuery('/reminders', state),
  workCalendar: (state: { year?: number } = {}) => withQuery('/work-calendar', state),
  dispatchRules: (state: { edit?: string; from?: string } = {}) => withQuery('/dispatch-rules', state),
  coordination: () => '/coordination',
  burden: (planId: string) => `/plans/${planId}/burden`,
  compliance: () => '/compliance',
  notices: (state: { part?: string; page?: number } = {}) => withQuery('/notifications', state),
  checks: (state: CheckListState = {}) => withQuery('/checks', state),
  newCheck: (state: { task?: string; indicator?: string } = {}) => withQuery('/checks/new', state),
  check: (checkId: string) => `/checks/${checkId}`,
  findings: (state: FindingListState = {}) => withQuery('/findings', state),
  finding: (findingId: string) => `/findings/${findingId}`,
  noticeSettings: () => '/notifications/settings',
  robots: () => '/robots',
  targetProposals: (state: { shown?: string; page?: number } = {}) => withQuery('/target-proposals', state),
  targetProposal: (proposalId: string) => `/target-proposals/${proposalId}`,
  supervision: (state: { kind?: string; standing?: string; age?: string; agency?: string; page?: number } = {}) =>
    withQuery('/supervision', state),
  closures: (state: { shown?: string; page?: number } = {}) => withQuery('/closures', state),
  closure: (closureId: string) => `/closures/${closureId}`,
  deliveries: (state: { state?: string; page?: number } = {}) => withQuery('/deliveries', state),
  draws: (state: { page?: number } = {}) => withQuery('/draws', state),
  newDraw: (planId: string) => `/plans/${planId}/draws/new`,
  /** `page` of its pool, `deed` one thing to be done. */
  draw: (drawId: string, state: { page?: number; deed?: string } = {}) => withQuery(`/draws/${drawId}`, state),
  coverage: (planId: string, state: { kind?: string } = {}) => withQuery(`/plans/${planId}/coverage`, state),
}

/** `path?a=b`, leaving out what is empty, in a stable order. */
export function withQuery(path: string, query: Record<string, string | number | undefined>) {
  const params = new URLSearchParams()
  for (const [key, value] of Object.entries(query)) {
    if (value !== undefined && value !== '') params.set(key, String(value))
  }
  const text = params.toString()
  return text ? `${path}?${text}` : path
}
