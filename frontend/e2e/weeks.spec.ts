import type { Page } from '@playwright/test'
import type { Schemas } from '../src/api/client'
import type { Caller } from './support/api'
import { expect, expectAccessibleEverywhere, PHONE, test } from './support/test'

/** The last journey: it lets weeks pass, and the others live in today. */
const PLAN = '冬春民生保障专项方案'
const JOBS = '零就业家庭动态帮扶'
const SCHOOL = '校园取暖改造'
const WHY = '供应商排产，申请延期'
const ASK = '请省厅尽快下达资金'
const WORDS = '取暖改造进度太慢，请说明卡在哪里、什么时候供上暖。'

test('weeks pass: handed over, reminded, given time, raised to the conveners, blocked from above, instructed', async ({
  as,
  api,
}) => {
  test.setTimeout(600_000)
  const planId = await planInForce(await api('county.office'))

  const office = await as('county.office')
  await test.step('the plan in force is handed over in one click', async () => {
    await office.goto('/papers')
    await office.getByRole('button', { name: /^其余\d+条/ }).click()
    await office.getByRole('link', { name: new RegExp(`拟单：.*${PLAN}`) }).click()
    await expect(office.getByText(/主送2个单位/)).toBeVisible()
    await expectAccessibleEverywhere(office)
    await office.getByRole('button', { name: '发给2个单位' }).click()
    await expect(office.getByText(/交办〔\d{4}〕\d+号已发出/)).toBeVisible()
  })

  const jobs = await as('county.reporter', PHONE)
  await test.step('one agency signs for it on the phone, the other does not', async () => {
    await openFrom(jobs, '待签收', /交办/)
    await expectAccessibleEverywhere(jobs)
    await jobs.getByRole('button', { name: '签收', exact: true }).click()
    await expect(jobs.getByText(/已签收交办/)).toBeVisible()
  })

  await test.step('days pass, and both are reminded', async () => {
    await passDays(office, 8)
    await office.goto('/reminders')
    const record = office.getByRole('table')
    await expect(record.getByText('县教育局').first()).toBeVisible()
    await expect(record.getByText('县人社局').first()).toBeVisible()
    await expectAccessibleEverywhere(office)
  })

  await test.step('one asks for more time, and is given it', async () => {
    await openFrom(jobs, '要答复', /交办/)
    await jobs.getByRole('button', { name: '申请延期' }).click()
    await jobs.getByLabel('延到').fill(dayAfter(await now(await api('county.office')), 21))
    await jobs.getByLabel('延期理由').fill(WHY)
    await jobs.getByRole('button', { name: '提交申请' }).click()
    await expect(jobs.getByText('延期申请已提交')).toBeVisible()
    await office.goto('/my')
    await office.getByRole('region', { name: '延期申请' }).getByRole('link').filter({ hasText: WHY }).click()
    await office.getByRole('button', { name: '同意', exact: true }).first().click()
    await expect(office.getByText('已答复延期申请')).toBeVisible()
  })

  await test.step('the other goes on being silent and is raised to its head, then to the conveners', async () => {
    await passDays(office, 8)
    const head = await as('county.edu.signer', PHONE)
    await openFrom(head, '待签收', /督办/)
    await expect(head.getByText('橙 督办').first()).toBeVisible()
    await expectAccessibleEverywhere(head)
    await passDays(office, 16)
    await office.goto('/papers?late=true&rung=ORANGE')
    await office
      .getByRole('link', { name: /督办〔/ })
      .first()
      .click()
    await office.getByRole('button', { name: '升级督办' }).first().click()
    await office.getByLabel('理由').fill('督办后仍未答复')
    await office.getByRole('button', { name: '发出督办单' }).click()
    await expect(office.getByText(/已发出督办〔/)).toBeVisible()
    const convener = await as('county.convener', PHONE)
    await convener.goto('/papers?rung=RED')
    await expect(convener.getByRole('link', { name: /督办〔/ }).first()).toBeVisible()
    await expectAccessibleEverywhere(convener)
  })

  await test.step('one task waits for the province: it is on the list, and not red', async () => {
    await blockedFromAbove(api, planId)
    await office.goto('/coordination')
    const row = office.getByRole('row').filter({ hasText: ASK })
    await expect(row).toContainText(JOBS)
    await expect(row).toContainText('省')
    await expectAccessibleEverywhere(office)
  })

  await test.step('the convener writes an instruction on the phone, and sees its answer', async () => {
    const convener = await as('county.convener', PHONE)
    const task = await taskOf(await api('county.office'), planId, SCHOOL)
    await convener.goto(`/tasks/${task.id}`)
    await convener.getByRole('link', { name: '批示' }).first().click()
    await convener.getByLabel(/批示内容/).fill(WORDS)
    await expect(convener.getByText(/主送1个单位/)).toBeVisible()
    await convener.getByRole('button', { name: '发给1个单位' }).click()
    await expect(convener.getByText(/批示〔\d{4}〕\d+号已发出/)).toBeVisible()

    const school = await as('county.edu', PHONE)
    await openFrom(school, '待签收', /批示/)
    await expect(school.getByText(WORDS)).toBeVisible()
    await school.getByLabel('办理情况').fill('锅炉已到货，12月5日前全部供暖。')
    await school.getByRole('button', { name: '签收并提交答复' }).click()
    await expect(school.getByText('已提交，等待审核')).toBeVisible()

    await convener.goto('/my')
    await convener.getByRole('region', { name: '待审答复' }).getByRole('link').first().click()
    await expect(convener.getByText('锅炉已到货，12月5日前全部供暖。')).toBeVisible()
    await convener.getByRole('button', { name: /^通过/ }).first().click()
    await expect(convener.getByRole('link', { name: /县教育局.*已办结/ })).toBeVisible()
  })

  await test.step('all of it is in the record', async () => {
    const caller = await api('county.office')
    for (const action of ['sign-for', 'ask-extension', 'grant-extension', 'answer', 'accept']) {
      const { total } = await caller.get<{ total: number }>(`/audit?action=${action}&size=1`)
      expect(total, action).toBeGreaterThan(0)
    }
  })
})

async function openFrom(page: Page, group: string, words: RegExp) {
  await page.goto('/my')
  await page.getByRole('region', { name: group }).getByRole('link').filter({ hasText: words }).first().click()
}

/** Through the account menu, as somebody who tries the product would. */
async function passDays(page: Page, days: number) {
  await page.goto('/')
  await page.getByRole('button', { name: /^账号/ }).click()
  const day = page.getByRole('textbox', { name: '演示时间拨到' })
  const tomorrow = await day.inputValue()
  await day.fill(dayAfter(tomorrow, days - 1))
  await page.getByRole('button', { name: '拨到这一天' }).click()
  await expect(page.getByRole('status').filter({ hasText: '演示时间' })).toContainText(
    chinese(dayAfter(tomorrow, days - 1)),
    {
      timeout: 180_000,
    },
  )
}

const now = async (office: Caller) => (await office.get<Schemas['ClockView']>('/clock')).now.slice(0, 10)

function dayAfter(day: string, days: number) {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

const chinese = (day: string) => `${Number(day.slice(0, 4))}年${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`

async function taskOf(office: Caller, planId: string, title: string): Promise<Schemas['PlanTaskView']> {
  const tasks = await office.get<{ items: Schemas['PlanTaskView'][] }>(`/plans/${planId}/tasks?size=200`)
  const [found] = tasks.items.filter((task) => task.title === title)
  if (!found) throw new Error(`no task ${title}`)
  return found
}

/** Two tasks of two agencies, from the first of this month on. */
async function planInForce(office: Caller) {
  const agencies = await office.get<{ items: Schemas['AgencyView'][] }>('/agencies?size=200')
  const id = (code: string) => agencies.items.find((agency) => agency.code === code)?.id ?? ''
  const from = `${(await now(office)).slice(0, 7)}-01`
  const plan = await office.send<Schemas['PlanView']>('POST', '/plans', {
    title: PLAN,
    year: Number(from.slice(0, 4)),
    startsOn: from,
    endsOn: dayAfter(from, 180),
    cycle: { period: 'MONTHLY', dueDay: 5, opensDaysBeforeEnd: 3, closesDaysAfterDue: 10 },
    mechanism: { deputyConveners: [], memberIds: [id('rsj'), id('jyj')] },
  })
  const section = await office.send<Schemas['SectionView']>('POST', `/plans/${plan.id}/sections`, {
    title: '县级实事',
    level: 'COUNTY',
  })
  for (const [number, title, lead] of [
    ['1', JOBS, 'rsj'],
    ['2', SCHOOL, 'jyj'],
  ] as const) {
    const measure = await office.send<Schemas['MeasureView']>('POST', `/plans/${plan.id}/measures`, {
      name: `${title}数`,
      unit: '户',
      aggregation: 'CUMULATIVE',
      ratio: false,
      ownerId: id(lead),
    })
    const task = await office.send<Schemas['PlanTaskView']>('POST', `/plans/${plan.id}/tasks`, {
      sectionId: section.id,
      number,
      title,
      clause: `${title}不少于100户。`,
      leadIds: [id(lead)],
      cooperating: [],
    })
    await office.send('POST', `/tasks/${task.id}/indicators`, {
      name: `${title}数`,
      comparator: '>=',
      target: 100,
      dueOn: dayAfter(from, 180),
      measureId: measure.id,
    })
  }
  await office.send('POST', `/plans/${plan.id}/entry-into-force`)
  return plan.id
}

/** The contact reports that the province must act, the head signs, the office agrees. */
async function blockedFromAbove(api: (username: string) => Promise<Caller>, planId: string) {
  const [contact, head, office] = [await api('county.reporter'), await api('county.signer'), await api('county.office')]
  await keepOpen(office, planId)
  const inbox = await contact.get<Schemas['InboxView']>('/inbox')
  const item = inbox.toReport.find((one) => one.planId === planId)
  if (!item) throw new Error('nothing to report in the new plan')
  const report = await contact.get<Schemas['ReportView']>(`/reports/${item.reportId}`)
  const saved = await contact.send<Schemas['ReportView']>('PUT', `/reports/${report.id}`, {
    version: report.version,
    figures: report.figures.filter((line) => line.editable).map((line) => ({ measureId: line.measureId, value: 1 })),
    milestones: [],
    noChange: false,
    progressText: '已摸底，资金未到。',
    problemText: '省级资金未下达。',
    delay: { reason: 'HIGHER_LEVEL', level: 'PROVINCE', ask: ASK },
  })
  const submitted = await contact.send<Schemas['ReportView']>('POST', `/reports/${report.id}/submission`, {
    version: saved.version,
  })
  const signed = await head.send<Schemas['ReportView']>('POST', `/reports/${report.id}/signature`, {
    version: submitted.version,
  })
  await office.send('POST', `/reports/${report.id}/acceptance`, { version: signed.version })
}

/** The first round, which has closed meanwhile, may be reported for some days more. */
async function keepOpen(office: Caller, planId: string) {
  const [round] = await office.get<Schemas['RoundView'][]>(`/plans/${planId}/rounds`)
  if (!round) throw new Error('the plan has no rounds')
  const { id, opensAt, dueAt, version } = round
  const closesAt = `${dayAfter(await now(office), 10)}T23:59:59+08:00`
  await office.send('PUT', `/rounds/${id}`, { opensAt, dueAt, closesAt, version })
}
