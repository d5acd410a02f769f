import type { Schemas } from '../../../api/client'
import { asTyped, numberIn, readNumber, type Wrong } from './decimal'
import type { Figure, Report } from './types'

export type DelayReason = NonNullable<Report['delay']>['reason']
export type DelayLevel = NonNullable<NonNullable<Report['delay']>['level']>

/** What stands in the fields of a report, as typed, by the names that the server uses when it refuses one. */
export type Values = { [field: string]: string }

export const DELAY_REASONS = [
  'OURS',
  'HIGHER_LEVEL',
  'SEASON',
  'LAND_TENDER',
  'FUNDS',
  'WEATHER',
  'PARTNER',
  'OTHER',
] as const satisfies readonly DelayReason[]
export const DELAY_LEVELS = ['PROVINCE', 'CITY', 'COUNTY'] as const satisfies readonly DelayLevel[]

const NUMBERS = ['value', 'numerator', 'denominator'] as const
const PARTS = [...NUMBERS, 'correctionReason', 'jumpConfirmed'] as const
export type FigurePart = (typeof PARTS)[number]

export const figureField = (measureId: string, part: FigurePart) => `figures[${measureId}].${part}`
export const milestoneField = (id: string) => `milestones[${id}].doneOn`

export function valuesOf(report: Report): Values {
  const values: Values = {
    noChange: flag(report.noChange),
    progressText: report.progressText ?? '',
    problemText: report.problemText ?? '',
    nextText: report.nextText ?? '',
    'delay.reason': report.delay?.reason ?? '',
    'delay.level': report.delay?.level ?? '',
    'delay.ask': report.delay?.ask ?? '',
  }
  for (const figure of report.figures) {
    if (!figure.editable) continue
    for (const part of NUMBERS) values[figureField(figure.measureId, part)] = asTyped(figure[part])
    values[figureField(figure.measureId, 'correctionReason')] = figure.correctionReason ?? ''
    values[figureField(figure.measureId, 'jumpConfirmed')] = flag(figure.jumpConfirmed)
  }
  for (const milestone of report.milestones) values[milestoneField(milestone.id)] = milestone.doneOn ?? ''
  return values
}

/**
 * What to send. A draft sends only what was changed; handing in sends every figure that stands on the page, because
 * that is what the person saw and meant.
 */
export function changeOf(values: Values, base: Report, handingIn: boolean): Schemas['ReportChange'] {
  const before = valuesOf(base)
  const differs = (fields: string[]) => fields.some((field) => values[field] !== before[field])
  return {
    noChange: values.noChange === 'true',
    progressText: values.progressText || undefined,
    problemText: values.problemText || undefined,
    nextText: values.nextText || undefined,
    delay: delayOf(values),
    figures: base.figures
      .filter((figure) => figure.editable)
      .filter(
        ({ measureId, touched }) =>
          differs(PARTS.map((part) => figureField(measureId, part))) ||
          (handingIn && !touched && !isBlank(values, measureId)),
      )
      .map((figure) => entryOf(values, figure)),
    milestones: base.milestones
      .filter(({ id }) => differs([milestoneField(id)]))
      .map(({ id }) => ({ id, doneOn: values[milestoneField(id)] || undefined })),
    version: base.version,
  }
}

function entryOf(values: Values, figure: Figure): Schemas['FigureEntry'] {
  const number = (part: (typeof NUMBERS)[number]) => numberIn(values[figureField(figure.measureId, part)]) ?? undefined
  return {
    measureId: figure.measureId,
    value: figure.ratio ? undefined : number('value'),
    numerator: figure.ratio ? number('numerator') : undefined,
    denominator: figure.ratio ? number('denominator') : undefined,
    correctionReason: values[figureField(figure.measureId, 'correctionReason')] || undefined,
    jumpConfirmed: values[figureField(figure.measureId, 'jumpConfirmed')] === 'true',
  }
}

function delayOf(values: Values): Schemas['ReportChange']['delay'] {
  const reason = DELAY_REASONS.find((one) => one === values['delay.reason'])
  if (!reason) return undefined
  if (reason !== 'HIGHER_LEVEL') return { reason }
  const level = DELAY_LEVELS.find((one) => one === values['delay.level'])
  return { reason, level, ask: values['delay.ask'] || undefined }
}

/** Numbers that can not be read as one: they stay on the page and are not sent. */
export function unreadable(values: Values): { [field: string]: Wrong } {
  const wrong: { [field: string]: Wrong } = {}
  for (const [field, text] of Object.entries(values)) {
    if (!/^figures\[.*\]\.(value|numerator|denominator)$/.test(field)) continue
    const typed = readNumber(text)
    if (typed.kind === 'wrong') wrong[field] = typed.why
  }
  return wrong
}

const isBlank = (values: Values, measureId: string) => NUMBERS.every((part) => !values[figureField(measureId, part)])
const flag = (yes: boolean) => (yes ? 'true' : '')
