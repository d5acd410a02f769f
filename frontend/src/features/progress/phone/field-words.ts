import type { Report } from './types'

type Say = (key: string, values?: Record<string, unknown>) => string

/** What a person calls a field. */
export function fieldWord(field: string, report: Report, t: Say): string {
  const inside = /^(figures|milestones)\[(.+)\]\.(\w+)$/.exec(field)
  if (!inside) return t(`field.${field.replace('.', '_')}`)
  const [, kind, id, part] = inside
  if (kind === 'milestones') return report.milestones.find((one) => one.id === id)?.name ?? t('milestone.title')
  const figure = report.figures.find((one) => one.measureId === id)
  if (part === 'numerator') return figure?.numeratorName ?? t('field.numerator')
  if (part === 'denominator') return figure?.denominatorName ?? t('field.denominator')
  if (part === 'value') return figure?.name ?? ''
  return `${figure?.name ?? ''} ${t(`field.${part}`)}`
}

/** What stands in it, as a person reads it. */
export function valueWord(field: string, text: string, t: Say): string {
  if (field === 'noChange' || field.endsWith('.jumpConfirmed')) return t(text === 'true' ? 'yes' : 'no')
  if (text === '') return t('empty')
  if (field === 'delay.reason') return t(`delay.${text}`)
  if (field === 'delay.level') return t(`level.${text}`)
  return text
}
