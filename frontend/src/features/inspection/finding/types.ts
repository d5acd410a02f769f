import type { Schemas } from '../../../api/client'

export type Finding = Schemas['FindingView']
export type FindingRow = Schemas['FindingRow']
export type FindingState = FindingRow['state']
export type Severity = FindingRow['severity']

export const STATES: readonly FindingState[] = ['OPEN', 'ANSWERED', 'RETURNED', 'REMEDIED']
export const SEVERITIES: readonly Severity[] = ['MINOR', 'MAJOR', 'SEVERE']
