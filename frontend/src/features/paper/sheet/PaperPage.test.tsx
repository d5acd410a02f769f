import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import type { Schemas } from '../../../api/client'
import { someone } from '../../../testing/plan-fixture'
import { draw } from '../../../testing/render'
import { server } from '../../../testing/server'
import { Toasts } from '../../../ui/Toasts'
import { givenPaper, jyj, someAddressee, someAnswer, somePaper } from '../testing/fixtures'
import { PaperPage } from './PaperPage'

const open = (at = '/papers/pa1') => draw(<PaperPage />, { at, path: '/papers/:paperId', texts: ['paper', 'judge'] })
const contact = () => someone('reporter')
const office = (): Schemas['MeView'] => ({ ...someone('office'), agencies: [] })

test('an agency signs for a paper with one thumb', async () => {
  const known = givenPaper(
    somePaper({ addressees: [someAddressee({ state: 'ISSUED', may: { signFor: true, answer: true } })] }),
    contact(),
  )
  const { user } = await open()
  const mine = await screen.findByRole('region', { name: '我单位的办理' })
  expect(within(mine).getByText(/前签收，还有/)).toBeVisible()
  await user.click(within(mine).getByRole('button', { name: '签收' }))
  await waitFor(() => expect(known.sent).toEqual([{ path: 'pa1/addressees/ad1/receipt', body: { version: 4 } }]))
})

test('an answer needs its figures, keeps what was typed, and goes with its photo', async () => {
  const known = givenPaper(somePaper({ addressees: [someAddressee({ may: { answer: true } })] }), contact())
  server.use(
    http.post('*/api/v1/evidence', () =>
      HttpResponse.json(
        {
          id: 'e1',
          fileName: '现场.png',
          contentType: 'image/png',
          size: 900,
          sha256: 'ab',
          picture: false,
          receivedAt: '',
          receivedBy: '',
        },
        { status: 201 },
      ),
    ),
  )
  const { user } = await open()
  await user.type(await screen.findByLabelText('办理情况'), '已拨付')
  await user.type(screen.getByLabelText('已拨资金'), '很多')
  await user.click(screen.getByRole('button', { name: '提交答复' }))
  expect(screen.getByLabelText('已拨资金')).toHaveAccessibleDescription('请填数字')
  expect(known.sent).toEqual([])
  expect(localStorage.getItem('shishi.typed.county.someone/answer/ad1/0')).toContain('已拨付')
  await user.clear(screen.getByLabelText('已拨资金'))
  await user.type(screen.getByLabelText('已拨资金'), '1,200')
  await user.upload(screen.getByLabelText('选文件'), new File(['x'], '现场.png', { type: 'image/png' }))
  expect(await screen.findByRole('button', { name: /^现场.png|PNG/ })).toBeVisible()
  await user.click(screen.getByRole('button', { name: '提交答复' }))
  await waitFor(() =>
    expect(known.sent).toEqual([
      {
        path: 'pa1/addressees/ad1/answers',
        body: { version: 4, text: '已拨付', values: [{ fieldId: 'f1', number: 1200 }] },
      },
    ]),
  )
  expect(localStorage.getItem('shishi.typed.county.someone/answer/ad1/0')).toBeNull()
})

test('a returned answer has the note on top and begins with what was said', async () => {
  const returned = someAnswer({ judgement: 'RETURNED', note: '请补到账凭证', judgedByName: '李敏' })
  givenPaper(
    somePaper({ addressees: [someAddressee({ state: 'RETURNED', answers: [returned], may: { answer: true } })] }),
    contact(),
  )
  await open()
  expect(await screen.findByRole('region', { name: '退回意见' })).toHaveTextContent('请补到账凭证')
  expect(screen.getByLabelText('办理情况')).toHaveValue('已办结，资金全部到位。')
  expect(screen.getByLabelText('已拨资金')).toHaveValue('1200')
})

test('more time is asked for with a day and a reason', async () => {
  const known = givenPaper(somePaper({ addressees: [someAddressee({ may: { askExtension: true } })] }), contact())
  const { user } = await open()
  await user.click(await screen.findByRole('button', { name: '申请延期' }))
  await user.click(screen.getByRole('button', { name: '提交申请' }))
  expect(screen.getByLabelText('延到')).toHaveAccessibleDescription('请选日期')
  await user.type(screen.getByLabelText('延到'), '2026-12-01')
  await user.type(screen.getByLabelText('延期理由'), '等银行对账')
  await user.click(screen.getByRole('button', { name: '提交申请' }))
  await waitFor(() => expect(known.sent[0]?.body).toEqual({ version: 4, until: '2026-12-01', reason: '等银行对账' }))
})

const judged = () =>
  somePaper({
    addressees: [
      someAddressee({ state: 'ANSWERED', answers: [someAnswer()], may: { judge: true, escalate: true } }),
      someAddressee({
        id: 'ad2',
        agency: jyj,
        dueAt: '2020-11-20T23:59:59+08:00',
        late: true,
        extensions: [
          {
            id: 'x1',
            until: '2026-12-01',
            reason: '等对账',
            askedAt: '2026-11-12T10:00:00+08:00',
            askedByName: '王磊',
          },
        ],
        may: { decideExtension: true },
      }),
    ],
    may: { close: true, cancel: true },
  })

test('the office narrows the addressees to those a number counts', async () => {
  givenPaper(judged(), office())
  const { user, router } = await open()
  expect(await screen.findByRole('link', { name: '待审 1' })).toBeVisible()
  await user.click(screen.getByRole('link', { name: '逾期 1' }))
  expect(router.state.location.search).toBe('?status=LATE')
  expect(screen.getByText(/只看：逾期/)).toBeVisible()
  expect(screen.queryByRole('link', { name: /^县人社局/ })).toBeNull()
})

test('the office returns with a note and accepts with a key', async () => {
  const known = givenPaper(judged(), office())
  const { user } = await open('/papers/pa1?at=ad1')
  expect(await screen.findByText('1,200')).toBeVisible()
  await user.keyboard('r')
  const form = within(screen.getByRole('form', { name: '退回重报' }))
  await user.click(form.getByRole('button', { name: '退回重报' }))
  expect(form.getByLabelText('退回意见')).toHaveAccessibleDescription(/请写明退回意见/)
  await user.type(form.getByLabelText('退回意见'), '补凭证')
  await user.click(form.getByRole('button', { name: '退回重报' }))
  await waitFor(() =>
    expect(known.sent.at(-1)).toEqual({ path: 'pa1/addressees/ad1/return', body: { version: 4, note: '补凭证' } }),
  )
  await user.click(document.body)
  await user.keyboard('a')
  await waitFor(() =>
    expect(known.sent.at(-1)).toEqual({ path: 'pa1/addressees/ad1/acceptance', body: { version: 4 } }),
  )
})

test('what was accepted is said, although nothing is left to be done by then', async () => {
  const known = givenPaper(judged(), office())
  server.use(
    http.post('*/api/v1/papers/:id/addressees/:aid/acceptance', () => {
      known.paper = somePaper({ addressees: [someAddressee({ state: 'CLOSED', answers: [someAnswer()] })] })
      return HttpResponse.json(known.paper)
    }),
  )
  const { user } = await draw(
    <>
      <PaperPage />
      <Toasts />
    </>,
    { at: '/papers/pa1?at=ad1', path: '/papers/:paperId', texts: ['paper', 'judge'] },
  )
  await user.click(await screen.findByRole('button', { name: '通过，办结' }))
  expect(await screen.findByText('县人社局已办结')).toBeVisible()
  expect(screen.queryByRole('button', { name: '通过，办结' })).toBeNull()
})

test('the office decides on more time; a refusal needs its reason', async () => {
  const known = givenPaper(judged(), office())
  const { user } = await open('/papers/pa1?at=ad2')
  const form = within(await screen.findByRole('form', { name: '延期申请' }))
  await user.click(form.getByRole('button', { name: '不同意' }))
  expect(form.getByLabelText('意见')).toHaveAccessibleDescription(/不同意请写明意见/)
  await user.click(form.getByRole('button', { name: '同意' }))
  await waitFor(() =>
    expect(known.sent).toEqual([
      {
        path: 'pa1/addressees/ad2/extensions/x1/decision',
        body: { version: 4, decision: 'GRANTED', until: '2026-12-01' },
      },
    ]),
  )
})

test('the next rung is climbed with a reason, and a paper is taken back with one', async () => {
  const known = givenPaper(judged(), office())
  const { user, router } = await open('/papers/pa1?at=ad1')
  await user.click(await screen.findByRole('button', { name: '升级督办' }))
  await user.type(screen.getByLabelText('理由'), '两次催办无果')
  await user.click(screen.getByRole('button', { name: '发出督办单' }))
  await waitFor(() =>
    expect(known.sent.at(-1)).toEqual({
      path: 'pa1/addressees/ad1/escalation',
      body: { version: 4, rung: 'ORANGE', reason: '两次催办无果' },
    }),
  )
  await user.click(screen.getByRole('link', { name: '撤销' }))
  await user.click(screen.getByRole('button', { name: '撤销' }))
  expect(screen.getByLabelText('撤销理由')).toHaveAccessibleDescription('请写明撤销理由')
  await user.type(screen.getByLabelText('撤销理由'), '发错单位')
  await user.click(screen.getByRole('button', { name: '撤销' }))
  await waitFor(() =>
    expect(known.sent.at(-1)).toEqual({ path: 'pa1/cancellation', body: { version: 2, reason: '发错单位' } }),
  )
  await waitFor(() => expect(router.state.location.search).toBe(''))
})
