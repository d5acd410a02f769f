import type { AddresseeState, Counts } from './types'

/** In the order in which an addressee gets through them. */
export const ADDRESSEE_STATES = [
  'ISSUED',
  'SIGNED_FOR',
  'RETURNED',
  'ANSWERED',
  'CLOSED',
  'SETTLED',
  'CANCELLED',
] as const satisfies readonly AddresseeState[]

/** It is the agency's turn. */
export const isTheirs = (state: AddresseeState) => state === 'ISSUED' || state === 'SIGNED_FOR' || state === 'RETURNED'

export const isOpen = (state: AddresseeState) => isTheirs(state) || state === 'ANSWERED'

/** What a list's counts are called by state. */
export const COUNTED = {
  ISSUED: 'toSignFor',
  SIGNED_FOR: 'working',
  RETURNED: 'returned',
  ANSWERED: 'answered',
  CLOSED: 'closed',
  SETTLED: 'settled',
} as const satisfies Partial<Record<AddresseeState, keyof Counts>>

export const KINDS = ['HANDOVER', 'REMINDER', 'REQUEST', 'INSTRUCTION', 'ORDER'] as const
export const RUNGS = ['BLUE', 'ORANGE', 'RED'] as const
