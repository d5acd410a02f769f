import { figure, report } from './testing/fixtures'
import { changeOf, figureField, unreadable, valuesOf } from './values'

const field = figureField('m1', 'value')

test('a draft sends only what was changed', () => {
  const base = report({ figures: [figure(), figure({ measureId: 'm2' })] })
  const change = changeOf({ ...valuesOf(base), [field]: '6870', progressText: '新增450人' }, base, false)
  expect(change).toMatchObject({ progressText: '新增450人', version: 3 })
  expect(change.figures).toEqual([{ measureId: 'm1', value: 6870, jumpConfirmed: false }])
})

test('handing in sends the figures that were prefilled, because the person saw them', () => {
  const base = report()
  expect(changeOf(valuesOf(base), base, true).figures?.map((entry) => entry.value)).toEqual([6420])
})

test('a figure that was left blank is not sent as one', () => {
  const base = report({ figures: [figure({ value: undefined, previous: undefined })] })
  expect(changeOf(valuesOf(base), base, true).figures).toEqual([])
})

test('emptying a field says blank, not zero', () => {
  const base = report({ figures: [figure({ touched: true })] })
  expect(changeOf({ ...valuesOf(base), [field]: '' }, base, false).figures?.[0]?.value).toBeUndefined()
})

test('a figure that is entered elsewhere is never sent', () => {
  const base = report({ figures: [figure({ editable: false })] })
  expect(changeOf(valuesOf(base), base, true).figures).toEqual([])
})

test('a higher level carries its level and what is asked; another reason drops both', () => {
  const base = report()
  const typed = { ...valuesOf(base), 'delay.level': 'CITY', 'delay.ask': '下达资金' }
  expect(changeOf({ ...typed, 'delay.reason': 'HIGHER_LEVEL' }, base, false).delay).toEqual({
    reason: 'HIGHER_LEVEL',
    level: 'CITY',
    ask: '下达资金',
  })
  expect(changeOf({ ...typed, 'delay.reason': 'WEATHER' }, base, false).delay).toEqual({
    reason: 'WEATHER',
  })
})

test('what can not be read as a number is named', () => {
  expect(unreadable({ [field]: '12a', progressText: 'abc' })).toEqual({ [field]: 'notANumber' })
})
