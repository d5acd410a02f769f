import type { Schemas } from '../../../api/client'

export type Evidence = Schemas['EvidenceView']
/** Evidence comes with the report as soon as the contract says so. */
export type Report = Schemas['ReportView'] & { evidence?: Evidence[] }
export type Figure = Schemas['FigureView']
export type Promised = Schemas['PromiseView']
export type Stage = Schemas['MilestoneLine']
export type Waiting = Schemas['InboxView']['toReport'][number]
export type Row = Schemas['ReportRow']
