import type { Schemas } from '../../../api/client'

export type Evidence = Schemas['EvidenceView']
export type Report = Schemas['ReportView']
export type Figure = Schemas['FigureView']
export type Promised = Schemas['PromiseView']
export type Stage = Schemas['MilestoneLine']
export type Waiting = Schemas['InboxView']['toReport'][number]
export type Row = Schemas['ReportRow']
