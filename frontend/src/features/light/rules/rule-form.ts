import type { Schemas } from '../../../api/client'
import type { Refusal } from '../../../ui/draft'
import { LIGHTS, type LightStatus } from '../../../ui/light-status'
import { readNumber, writeNumber } from '../../../ui/read-number'
import type { Rule } from './queries'

type WordField = `words.${LightStatus}.${'zh' | 'en'}`
export type RuleForm = {
  greenGap: string
  yellowGap: string
  milestoneDays: string
  lastMissYellow: boolean
  reason: string
} & Record<WordField, string>

export function toRuleForm(rule: Rule): RuleForm {
  const words = Object.fromEntries(
    LIGHTS.flatMap((status) =>
      (['zh', 'en'] as const).map((language) => [`words.${status}.${language}`, rule.words[status]?.[language] ?? '']),
    ),
  ) as Record<WordField, string> // every light in both languages, by construction
  return {
    greenGap: writeNumber(rule.greenGap),
    yellowGap: writeNumber(rule.yellowGap),
    milestoneDays: writeNumber(rule.milestoneDays),
    lastMissYellow: rule.lastMissYellow,
    reason: '',
    ...words,
  }
}

export const toRuleBody = (form: RuleForm): Schemas['NewLightRule'] => ({
  greenGap: readNumber(form.greenGap) ?? 0,
  yellowGap: readNumber(form.yellowGap) ?? 0,
  milestoneDays: readNumber(form.milestoneDays) ?? 0,
  lastMissYellow: form.lastMissYellow,
  words: Object.fromEntries(
    LIGHTS.map((status) => [status, { zh: form[`words.${status}.zh`].trim(), en: form[`words.${status}.en`].trim() }]),
  ),
  reason: form.reason.trim(),
})

const NUMBERS = ['greenGap', 'yellowGap', 'milestoneDays'] as const

export function checkRule(form: RuleForm, word: (key: string) => string): Refusal[] {
  const wrong: Refusal[] = NUMBERS.filter((field) => {
    const number = readNumber(form[field])
    return number === null || Number.isNaN(number)
  }).map((field) => ({ field, message: word('needNumber') }))
  for (const status of LIGHTS) {
    for (const language of ['zh', 'en'] as const) {
      const field = `words.${status}.${language}` as const
      if (!form[field].trim()) wrong.push({ field, message: word('needWord') })
    }
  }
  if (!form.reason.trim()) wrong.push({ field: 'reason', message: word('needReason') })
  return wrong
}

/** What a version says otherwise than the one before it, field by field. */
export function differences(rule: Rule, before: Rule) {
  const [now, then] = [toRuleForm(rule), toRuleForm(before)]
  return (Object.keys(now) as (keyof RuleForm)[])
    .filter((field) => field !== 'reason' && now[field] !== then[field])
    .map((field) => ({ field, before: then[field], after: now[field] }))
}
