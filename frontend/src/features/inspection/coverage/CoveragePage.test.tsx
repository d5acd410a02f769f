import { screen, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { someone } from '../../../testing/plan-fixture'
import { draw } from '../../../testing/render'
import { server } from '../../../testing/server'
import { CoveragePage } from './CoveragePage'
import type { Coverage, OfKind } from './queries'

const none = { confirmed: 0, discrepancy: 0, undetermined: 0 }
const of = (kind: OfKind['kind'], change: Partial<OfKind> = {}): OfKind => ({
  kind,
  total: 100,
  checked: 0,
  random: none,
  byHand: none,
  ...change,
})

const some: Coverage = {
  whole: {
    kinds: [
      of('FIGURE', {
        checked: 12,
        random: { confirmed: 9, discrepancy: 1, undetermined: 0 },
        byHand: { confirmed: 0, discrepancy: 2, undetermined: 0 },
        right: { share: 0.9, low: 0.612, high: 0.981 },
      }),
      of('TASK', { total: 39, checked: 5 }),
    ],
  },
  agencies: [{ id: 'a1', name: '县人社局', kinds: [of('FIGURE', { total: 9 })] }],
  sections: [],
}

const open = (at: string) => {
  server.use(
    http.get('*/api/v1/me', () => HttpResponse.json(someone('convener'))),
    http.get('*/api/v1/plans/p1/coverage', () => HttpResponse.json(some)),
  )
  return draw(<CoveragePage />, { at, path: '/plans/:planId/coverage', texts: ['coverage'] })
}

test('the share that is right comes with its interval, and checks named by hand stand apart', async () => {
  await open('/plans/p1/coverage')
  const row = within(await screen.findByRole('row', { name: /本方案/ }))
  expect(row.getByText('12/100')).toBeVisible()
  expect(row.getByText('90%（95%区间 61.2%–98.1%）')).toBeVisible()
  expect(row.getByText('不符 1')).toBeVisible()
  expect(row.getByText('不符 2')).toBeVisible()
  expect(within(screen.getByRole('row', { name: /县人社局/ })).getByText('没有随机抽查的结论')).toBeVisible()
})

test('the address says of what', async () => {
  await open('/plans/p1/coverage?kind=TASK')
  const row = within(await screen.findByRole('row', { name: /本方案/ }))
  expect(row.getByText('5/39')).toBeVisible()
  expect(screen.getByRole('link', { name: '任务' })).toHaveAttribute('aria-current', 'page')
})
