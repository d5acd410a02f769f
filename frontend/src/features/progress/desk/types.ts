import type { Schemas } from '../../../api/client'

export type Round = Schemas['RoundView']
export type Evidence = Schemas['EvidenceView']
/** Evidence comes with the report as soon as the contract says so. */
export type Report = Schemas['ReportView'] & { evidence?: Evidence[] }
export type Row = Schemas['ReportRow']
export type Figure = Schemas['FigureView']
export type Promised = Schemas['PromiseView']
