import type { TFunction } from 'i18next'
import { formatNumber, formatTime, fullDay } from '../../ui/format'
import { isRecord } from './changes'

const DAY = /^\d{4}-\d{2}-\d{2}$/
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/
const CODE = /^[A-Z][A-Z_]+$|^(?:zero|complete|recurring|pending)$/
const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-([0-9a-f]{12})$/i

/** A value of the record as a person reads it: words for codes, days for days, names for things. */
export function sayValue(value: unknown, t: TFunction<'audit'>, language: string): string {
  if (value === null || value === undefined || value === '') return t('blank')
  if (typeof value === 'boolean') return t(value ? 'yes' : 'no')
  if (typeof value === 'number') return formatNumber(value)
  if (typeof value === 'string') return sayText(value, t, language)
  if (Array.isArray(value)) {
    if (value.length === 0) return t('blank')
    const parts = value.map((part) => sayValue(part, t, language))
    return parts.join(value.some(isRecord) ? '；' : '、')
  }
  if (!isRecord(value)) return String(value)
  const name = value.shortName ?? value.name ?? value.title
  if (typeof name === 'string' && Object.keys(value).every((key) => /^(id|code|name|shortName|title)$/.test(key))) {
    return name
  }
  return Object.entries(value)
    .filter(([key, part]) => key !== 'id' && part !== null && part !== '')
    .map(([key, part]) => `${sayField(key, t)} ${sayValue(part, t, language)}`)
    .join('，')
}

function sayText(text: string, t: TFunction<'audit'>, language: string) {
  if (DAY.test(text)) return fullDay(text, language)
  if (MOMENT.test(text)) return formatTime(text, language)
  if (CODE.test(text)) return t(`value.${text}`, { defaultValue: text })
  return ID.exec(text)?.[1] ?? text
}

/** `cycle.dueDay` is said as the words of its parts. */
export function sayField(field: string, t: TFunction<'audit'>): string {
  const parts = field.split('.')
  return parts.map((part) => t(`field.${part}`, { defaultValue: part })).join(' · ')
}
