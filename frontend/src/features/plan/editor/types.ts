import type { Schemas } from '../../../api/client'

export type Plan = Schemas['PlanView']
export type Tree = Schemas['PlanTree']
export type Section = Schemas['SectionView']
export type Task = Schemas['PlanTaskView']
export type Indicator = Schemas['PlanIndicatorView']
export type Measure = Schemas['MeasureView']
export type Milestone = Schemas['MilestoneView']
export type Revision = Schemas['TargetRevisionView']
/** What a draft still lacks, each with its address within the plan. */
export type Check = { ready: boolean; missing: { field: string; message: string }[] }
export type Comparator = Indicator['comparator']
export type Period = NonNullable<Indicator['period']>
export type Aggregation = Measure['aggregation']
export type Level = Section['level']

export const COMPARATORS = ['>=', '=', '<=', 'zero', 'complete', 'recurring', 'pending'] as const satisfies Comparator[]
export const PERIODS = ['DAILY', 'WEEKLY', 'MONTHLY', 'QUARTERLY', 'YEARLY'] as const satisfies Period[]
export const CYCLES = ['WEEKLY', 'MONTHLY', 'QUARTERLY'] as const satisfies Period[]
export const AGGREGATIONS = ['CUMULATIVE', 'LATEST', 'PER_PERIOD'] as const satisfies Aggregation[]
export const LEVELS = ['PROVINCE', 'CITY', 'COUNTY', 'COMMITTEE', 'OTHER'] as const satisfies Level[]
