import { at, openPoints, someDraft } from '../testing/fixtures'
import { spotOf, spotOfPoint } from './place'
import { ignoreTask } from './tasks'

test('a field of the contract leads to where it is put right', () => {
  expect(spotOf('draft.tasks[3].lead')).toEqual({ part: 'tasks', task: 3, indicator: undefined, field: 'lead' })
  expect(spotOf('draft.tasks[3].indicators[1].target')).toMatchObject({ task: 3, indicator: 1, field: 'target' })
  expect(spotOf('agencies[县教育局].code')).toEqual({ part: 'agencies', name: '县教育局' })
  expect(spotOf('terms.title')).toEqual({ part: 'terms', field: 'title' })
  expect(spotOf('draft.mechanism.office')).toEqual({ part: 'mechanism', field: 'office' })
})

test('a point is found by its place in the document when tasks have moved since', () => {
  const [, age] = openPoints()
  const moved = ignoreTask(someDraft(), 0)
  expect(age && spotOfPoint(age, moved)).toEqual({ part: 'tasks', task: 0 })
  expect(age && spotOfPoint({ ...age, span: at('65') }, someDraft())).toMatchObject({ task: 1 })
})
