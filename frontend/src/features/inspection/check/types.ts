import type { Schemas } from '../../../api/client'

export type Check = Schemas['CheckView']
export type CheckRow = Schemas['CheckRow']
export type CheckPoint = Schemas['CheckPoint']
export type CheckState = CheckRow['state']
export type Verdict = NonNullable<CheckRow['verdict']>
export type PointAnswer = NonNullable<CheckPoint['answer']>
export type CheckResult = Schemas['CheckResult']
export type Severity = Schemas['Severity']
export type CheckPerson = Schemas['CheckPerson']

export const STATES: readonly CheckState[] = ['PLANNED', 'VISITING', 'DONE', 'CANCELLED']
export const VERDICTS: readonly Verdict[] = ['CONFIRMED', 'DISCREPANCY', 'UNDETERMINED']
export const ANSWERS: readonly PointAnswer[] = ['YES', 'NO', 'UNKNOWN']
export const SEVERITIES: readonly Severity[] = ['MINOR', 'MAJOR', 'SEVERE']
