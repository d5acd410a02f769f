import type { Schemas } from '../../../api/client'
import type { Refusal } from '../../../ui/draft'
import { blank, text } from './body'
import type { Aggregation, Measure } from './types'

export type MeasureForm = {
  name: string
  unit: string
  aggregation: Aggregation
  ratio: boolean
  numeratorName: string
  denominatorName: string
  ownerId: string[]
}

export const blankMeasure = (name = '', owner?: string): MeasureForm => ({
  name,
  unit: '',
  aggregation: 'CUMULATIVE',
  ratio: false,
  numeratorName: '',
  denominatorName: '',
  ownerId: owner ? [owner] : [],
})

export const toMeasureForm = (measure: Measure): MeasureForm => ({
  name: measure.name,
  unit: measure.unit,
  aggregation: measure.aggregation,
  ratio: measure.ratio,
  numeratorName: measure.numeratorName ?? '',
  denominatorName: measure.denominatorName ?? '',
  ownerId: [measure.owner.id],
})

export const toMeasureBody = (form: MeasureForm): Schemas['NewMeasure'] => ({
  name: form.name.trim(),
  unit: form.ratio ? '%' : form.unit.trim(),
  aggregation: form.aggregation,
  ratio: form.ratio,
  numeratorName: form.ratio ? text(form.numeratorName) : undefined,
  denominatorName: form.ratio ? text(form.denominatorName) : undefined,
  ownerId: form.ownerId[0] ?? '',
})

export const checkMeasure = (form: MeasureForm, word: (key: string) => string): Refusal[] => [
  ...blank(form, form.ratio ? ['name', 'numeratorName', 'denominatorName'] : ['name', 'unit'], word('need')),
  ...(form.ownerId.length === 0 ? [{ field: 'ownerId', message: word('needOwner') }] : []),
]
