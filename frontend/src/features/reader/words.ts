import type { Comparator, DraftPeriod, Level, NumberKind } from './types'

/** The closed lists that forms offer, in the order in which people look for them. */
export const COMPARATORS = ['>=', '=', '<=', 'zero', 'complete', 'recurring', 'pending'] as const satisfies Comparator[]
export const PERIODS = ['daily', 'weekly', 'monthly', 'quarterly', 'yearly'] as const satisfies DraftPeriod[]
export const LEVELS = ['PROVINCE', 'CITY', 'COUNTY', 'COMMITTEE', 'OTHER'] as const satisfies Level[]
export const NUMBER_KINDS = [
  'NAME',
  'DATE',
  'AGE',
  'VOLTAGE',
  'DURATION',
  'KIND',
  'SCOPE',
  'ORDINAL',
] as const satisfies NumberKind[]

export type Say = (key: string, values?: Record<string, unknown>) => string
