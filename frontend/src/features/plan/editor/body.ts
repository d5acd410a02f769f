import type { Refusal } from '../../../ui/draft'
import { readNumber } from '../../../ui/read-number'

/** Blank is left out of what is sent. */
export const text = (typed: string) => typed.trim() || undefined

export const number = (typed: string) => readNumber(typed) ?? undefined

export const lines = (typed: string) =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

/** What cannot be read as a number, by field. */
export function unreadable<T extends object>(values: T, fields: (keyof T & string)[], message: string): Refusal[] {
  return fields.filter((field) => Number.isNaN(readNumber(String(values[field])))).map((field) => ({ field, message }))
}

/** What must be there and is not, by field. */
export function blank<T extends object>(values: T, fields: (keyof T & string)[], message: string): Refusal[] {
  return fields.filter((field) => String(values[field]).trim() === '').map((field) => ({ field, message }))
}
