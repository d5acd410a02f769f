import { HttpResponse, http } from 'msw'
import { pageOf, someone, somePlan, someRound } from '../testing/plan-fixture'
import { server } from '../testing/server'
import { landing } from './landing'
import { currentRound, defaultPlan } from './plan-in-view'

async function leadsTo(roles: string[], plans = [somePlan]) {
  server.use(
    http.get('*/api/v1/me', () => HttpResponse.json(someone(...roles))),
    http.get('*/api/v1/plans', () => HttpResponse.json(pageOf(plans))),
  )
  return (await landing())?.headers.get('Location')
}

test('a contact comes to their own work', async () => {
  expect(await leadsTo(['reporter', 'signer'])).toBe('/my')
})

test('whoever has no duty stays where they are', async () => {
  expect(await leadsTo(['integrator'])).toBeUndefined()
})

test('the task force comes to the board', async () => {
  expect(await leadsTo(['convener'])).toBe('/plans/p1/board')
})

test('without a plan the office comes to where one is made', async () => {
  expect(await leadsTo(['office'], [])).toBe('/plans')
})

test("one's own plan in force comes first, newest first; what was looked at last before that", () => {
  const old = { ...somePlan, id: 'old', year: 2025, status: 'ARCHIVED' as const }
  const elsewhere = { ...somePlan, id: 'other', year: 2027, jurisdiction: { ...somePlan.jurisdiction, id: 'j2' } }
  expect(defaultPlan([old, elsewhere, somePlan], someone())?.id).toBe('p1')
  localStorage.setItem('shishi.plan', 'old')
  expect(defaultPlan([old, elsewhere, somePlan], someone())?.id).toBe('old')
})

test('a plan that runs today comes before that of next year', () => {
  const next = { ...somePlan, id: 'next', year: 2027, startsOn: '2027-01-01', endsOn: '2027-12-31' }
  const now = { ...somePlan, startsOn: '2026-01-01', endsOn: '2026-12-31' }
  expect(defaultPlan([next, now], someone(), '2026-12-20')?.id).toBe('p1')
  expect(defaultPlan([next, now], someone(), '2027-01-02')?.id).toBe('next')
})

test('the round that runs is the current one; between two it is the next', () => {
  const round = (ordinal: number, state: typeof someRound.state) => ({ ...someRound, ordinal, state })
  const planned = [round(3, 'PLANNED'), round(4, 'PLANNED')]
  expect(currentRound([round(1, 'CLOSED'), round(2, 'OVERDUE'), ...planned])?.ordinal).toBe(2)
  expect(currentRound([round(1, 'CLOSED'), ...planned])?.ordinal).toBe(3)
  expect(currentRound([round(1, 'CLOSED')])?.ordinal).toBe(1)
  expect(currentRound([])).toBeUndefined()
})
