import type { Refusal } from '../../../ui/draft'
import { readNumber } from '../../../ui/read-number'
import { KINDS } from '../states'
import type { PaperKind } from '../types'
import type { NewRule, Rule } from './queries'

/** One number each, in working days. */
export const NUMBERS = [
  'reportEvery',
  'signAfter',
  'reviewAfter',
  'returnedAfter',
  'lyingEvery',
  'paperSignDays',
  'paperEvery',
  'orangeAfter',
  'redAfter',
] as const
/** Several days before something is due: `3、1`. */
export const DAYS = ['reportBefore', 'paperBefore'] as const
export const RUNG_DEEDS = ['PROPOSE', 'ISSUE'] as const
export const LIGHT_DEEDS = ['NOTHING', 'PROPOSE', 'ISSUE'] as const

type NumberName = (typeof NUMBERS)[number]
type DaysName = (typeof DAYS)[number]
export type RuleForm = Record<NumberName | DaysName | `paperDays.${PaperKind}`, string> &
  Pick<Rule, 'reportOnDay' | 'orange' | 'red' | 'yellowLight' | 'redLight'> & { reason: string }

export function toForm(rule: Rule): RuleForm {
  return {
    ...record(NUMBERS, (name) => String(rule[name])),
    ...record(DAYS, (name) => rule[name].join('、')),
    ...record(KINDS.map(daysOf), (name) => String(rule.paperDays[name.slice('paperDays.'.length)] ?? '')),
    reportOnDay: rule.reportOnDay,
    orange: rule.orange,
    red: rule.red,
    yellowLight: rule.yellowLight,
    redLight: rule.redLight,
    reason: '',
  }
}

export const daysOf = (kind: PaperKind) => `paperDays.${kind}` as const

export function toBody(form: RuleForm): NewRule {
  const number = (text: string) => readNumber(text) ?? Number.NaN
  return {
    ...record(NUMBERS, (name) => number(form[name])),
    ...record(DAYS, (name) => list(form[name])),
    paperDays: Object.fromEntries(KINDS.map((kind) => [kind, number(form[daysOf(kind)])])),
    reportOnDay: form.reportOnDay,
    orange: form.orange,
    red: form.red,
    yellowLight: form.yellowLight,
    redLight: form.redLight,
    reason: form.reason.trim(),
  }
}

/** `3、1` as people type it: any mark between the numbers. */
const list = (text: string) =>
  text
    .split(/[、,，;；\s]+/)
    .filter(Boolean)
    .map((part) => readNumber(part) ?? Number.NaN)

export function checkRule(form: RuleForm, word: (key: string) => string): Refusal[] {
  const whole = (number: number) => Number.isInteger(number) && number >= 0
  const wrong: Refusal[] = [...NUMBERS, ...KINDS.map(daysOf)]
    .filter((field) => !whole(readNumber(form[field]) ?? Number.NaN))
    .map((field) => ({ field, message: word('needNumber') }))
  for (const field of DAYS) {
    if (!list(form[field]).every(whole)) wrong.push({ field, message: word('needDays') })
  }
  if (!form.reason.trim()) wrong.push({ field: 'reason', message: word('needReason') })
  return wrong
}

/** What a version says otherwise than the one before it: sentences that went and that came. */
export function differences(now: string[], before: string[]) {
  return { gone: before.filter((one) => !now.includes(one)), came: now.filter((one) => !before.includes(one)) }
}

const record = <K extends string, V>(names: readonly K[], value: (name: K) => V) =>
  Object.fromEntries(names.map((name) => [name, value(name)])) as Record<K, V> // every name, by construction
