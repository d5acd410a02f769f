import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { forgetAnswers } from '../../../api/kept'
import { queryClient } from '../../../app/query-client'
import { server } from '../../../testing/server'
import { storeOf } from './store'
import { serve } from './testing/api'
import { figure, problem, report } from './testing/fixtures'
import { openPhone } from './testing/page'

const at = '/my/reports/rep1'
const words = () => screen.findByRole('textbox', { name: '进展' })
const later = { timeout: 4000 }

afterEach(async () => {
  const store = storeOf('county.reporter')
  await store.drafts.clear()
  await store.files.clear()
  await forgetAnswers()
})

test('what is typed is saved to the server after a pause, and the page says since when', async () => {
  const known = serve(report())
  const { user } = await openPhone(at)
  await user.type(await words(), '新增450人')
  await screen.findByText('已保存到服务器 11月21日 11:03', {}, later)
  expect(known.report.progressText).toBe('新增450人')
})

test('without a network it says that it is kept here; opened again it is still there; back online it goes', async () => {
  const known = serve(report())
  const first = await openPhone(at)
  await words()
  known.down = true
  await first.user.type(await words(), '新增450人')
  await screen.findByText('已存本机，联网后上传', {}, later)
  first.unmount()
  queryClient.clear()

  const second = await openPhone(at)
  expect(await words()).toHaveValue('新增450人')
  known.down = false
  await second.user.type(await words(), '。')
  await waitFor(() => expect(known.report.progressText).toBe('新增450人。'), later)
})

test('two people on one report: both versions are shown and the person chooses by field', async () => {
  const known = serve(report())
  const { user } = await openPhone(at)
  await user.type(await words(), '我写的')
  known.report = { ...known.report, progressText: '他写的', version: 9 }
  const panel = await screen.findByRole('alert', {}, later)
  expect(panel).toHaveTextContent('这份填报刚被他人改过')
  expect(screen.getByRole('button', { name: '提交' })).toBeDisabled()
  expect(within(panel).getByRole('button', { name: '还有1项没选' })).toBeDisabled()
  await user.click(within(panel).getByRole('radio', { name: /他人已保存的/ }))
  await user.click(within(panel).getByRole('button', { name: '按所选保存' }))
  await waitFor(async () => expect(await words()).toHaveValue('他写的'))
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
})

test('a photo is sent with its progress and can be taken back within seconds', async () => {
  const known = serve(report())
  const { user, container } = await openPhone(at)
  await words()
  const camera = container.querySelector<HTMLInputElement>('input[capture=environment]')
  if (!camera) throw new Error('no camera')
  await user.upload(camera, new File(['x'], '现场.jpg', { type: 'image/jpeg' }))
  await screen.findByText('2.4 MB')
  expect(known.uploads).toBe(1)
  await user.click(await screen.findByRole('button', { name: '移除 现场.jpg' }))
  expect(screen.queryByRole('button', { name: '移除 现场.jpg' })).not.toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: '撤销' }))
  expect(await screen.findByRole('button', { name: '移除 现场.jpg' })).toBeInTheDocument()
})

test('a head sees each figure beside the last one, and signs', async () => {
  const known = serve(
    report({
      status: 'SUBMITTED',
      mayEdit: false,
      maySign: true,
      mayReturn: true,
      figures: [figure({ value: 6870, editable: false })],
    }),
  )
  server.use(
    http.post('*/api/v1/reports/:id/signature', () => {
      known.report = { ...known.report, status: 'SIGNED', maySign: false, mayReturn: false }
      return HttpResponse.json(known.report)
    }),
  )
  const { user, router } = await openPhone(at, { roles: ['signer'] })
  expect(await screen.findByRole('region', { name: '城镇新增就业' })).toHaveTextContent('+450（+7%）')
  await user.click(screen.getByRole('button', { name: '签发' }))
  await waitFor(() => expect(router.state.location.pathname).toBe('/my'))
  expect(screen.getByText('已签发：就业岗位与零就业家庭')).toBeInTheDocument()
})

test('returning needs a note, and says so at its field', async () => {
  const returned: string[] = []
  const known = serve(report({ status: 'SUBMITTED', mayEdit: false, maySign: true, mayReturn: true }))
  server.use(
    http.post('*/api/v1/reports/:id/return', async ({ request }) => {
      returned.push(((await request.json()) as { note: string }).note)
      return HttpResponse.json({ ...known.report, status: 'RETURNED', maySign: false, mayReturn: false })
    }),
  )
  const { user } = await openPhone(at, { roles: ['signer'] })
  await user.click(await screen.findByRole('button', { name: '退回' }))
  await user.click(screen.getByRole('button', { name: '退回' }))
  expect(screen.getByRole('textbox', { name: '退回原因' })).toHaveAccessibleDescription(/请写明退回原因/)
  await user.type(screen.getByRole('textbox', { name: '退回原因' }), '请补充招聘会照片')
  await user.click(screen.getByRole('button', { name: '退回' }))
  await waitFor(() => expect(returned).toEqual(['请补充招聘会照片']))
})

test('what can no longer be saved is shown, not thrown away', async () => {
  const known = serve(report())
  server.use(
    http.put('*/api/v1/reports/:id', () => {
      known.report = { ...known.report, status: 'SUBMITTED', mayEdit: false }
      return HttpResponse.json(problem('report-under-review', '这份填报已经提交'), { status: 409 })
    }),
  )
  const { user } = await openPhone(at)
  await user.type(await words(), '没来得及')
  expect(await screen.findByText('这些内容没有来得及上传', {}, later)).toBeInTheDocument()
  expect(screen.getByText('没来得及')).toBeInTheDocument()
})

test('an accepted report is amended with a reason', async () => {
  const reasons: string[] = []
  serve(report({ status: 'ACCEPTED', mayEdit: false, mayAmend: true }))
  server.use(
    http.post('*/api/v1/reports/:id/amendments', async ({ request }) => {
      reasons.push(((await request.json()) as { reason: string }).reason)
      return HttpResponse.json(report({ id: 'rep1b', revision: 2 }), { status: 201 })
    }),
  )
  const { user, router } = await openPhone(at)
  await user.click(await screen.findByRole('button', { name: '发起更正' }))
  await user.type(screen.getByRole('textbox', { name: '更正原因' }), '统计口径调整')
  await user.click(screen.getByRole('button', { name: '发起更正' }))
  await waitFor(() => expect(router.state.location.pathname).toBe('/my/reports/rep1b'))
  expect(reasons).toEqual(['统计口径调整'])
})
