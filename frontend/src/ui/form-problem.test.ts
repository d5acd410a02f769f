import { ProblemError } from '../api/client'
import { formProblem } from './form-problem'

const refused = (violations: { field: string; message: string }[], detail = '不能保存') =>
  new ProblemError({ type: '/problems/invalid', title: 'Bad Request', status: 400, detail, violations })

test('a violation stands beside its field', () => {
  const { fields, rest } = formProblem(refused([{ field: 'title', message: '必填' }]), ['title'])
  expect(fields).toEqual({ title: '必填' })
  expect(rest).toEqual([])
})

test('what belongs to no field of the form stands on top', () => {
  expect(formProblem(refused([{ field: 'other', message: '有误' }]), ['title']).rest).toEqual(['有误'])
  expect(formProblem(refused([]), ['title']).rest).toEqual(['不能保存'])
})

test('what no form can show goes on to the boundary', () => {
  expect(() => formProblem(new Error('broken'), [])).toThrow('broken')
})
