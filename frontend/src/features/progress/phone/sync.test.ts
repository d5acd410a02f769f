import { HttpResponse, http } from 'msw'
import { server } from '../../../testing/server'
import { beginDraft, keep, settle, wantHandIn } from './drafts'
import { keepFile } from './files'
import { type Store, storeOf, unsentReports } from './store'
import { send, sendAll } from './sync'
import { serve } from './testing/api'
import { problem, report } from './testing/fixtures'
import { figureField } from './values'

const value = figureField('m1', 'value')
let store: Store

beforeEach(() => {
  store = storeOf('county.reporter')
})
afterEach(async () => {
  await store.drafts.clear()
  await store.files.clear()
})

test('what is typed without a network is kept, and sent when it is back', async () => {
  const known = serve(report())
  known.down = true
  await keep(store, known.report, { [value]: '6870' })
  await send(store, 'rep1')
  expect(await unsentReports(store)).toEqual(new Set(['rep1']))

  known.down = false
  await sendAll(store)
  expect(known.saved[0]?.figures?.[0]).toMatchObject({ measureId: 'm1', value: 6870 })
  expect(await unsentReports(store)).toEqual(new Set())
})

test('a page that is opened again begins with what was kept', async () => {
  await keep(store, report(), { progressText: '新增450人' })
  store.close()
  store = storeOf('somebody.else')
  store = storeOf('county.reporter')
  expect((await beginDraft(store, report())).values.progressText).toBe('新增450人')
})

test('another account on the same phone sees none of it', async () => {
  await keep(store, report(), { progressText: '我的' })
  const other = storeOf('county.edu')
  expect(await other.drafts.count()).toBe(0)
  store = storeOf('county.reporter')
})

test('what is typed while a save is under way is not lost and goes with the next', async () => {
  const known = serve(report())
  await keep(store, known.report, { progressText: '新增' })
  const saving = send(store, 'rep1')
  await keep(store, known.report, { progressText: '新增450人' })
  await saving
  expect((await store.drafts.get('rep1'))?.values.progressText).toBe('新增450人')
  await send(store, 'rep1')
  expect(known.report.progressText).toBe('新增450人')
})

test('a later version that touches nothing of mine is taken over without a question', async () => {
  const known = serve(report())
  await keep(store, known.report, { progressText: '新增450人' })
  known.report = { ...known.report, version: 9 }
  await send(store, 'rep1')
  expect(known.saved.map((change) => change.version)).toEqual([9])
})

test('when both changed the same field nothing is overwritten: the person chooses', async () => {
  const known = serve(report())
  await keep(store, known.report, { progressText: '我写的', nextText: '只有我写' })
  known.report = { ...known.report, progressText: '他写的', version: 9 }
  await send(store, 'rep1')
  const draft = await store.drafts.get('rep1')
  expect(known.saved).toEqual([])
  expect(draft?.values.progressText).toBe('我写的')
  expect(draft?.trouble).toMatchObject({
    kind: 'clash',
    clashes: [{ field: 'progressText', mine: '我写的', theirs: '他写的', bothChanged: true }],
  })

  await settle(store, 'rep1', { progressText: '他写的' })
  await send(store, 'rep1')
  expect(known.report).toMatchObject({ progressText: '他写的', nextText: '只有我写' })
})

test('handing in sends the fields, then the files, then the deed, and leaves nothing behind', async () => {
  const known = serve(report())
  await keep(store, known.report, { [value]: '6870' })
  await keepFile(store, 'rep1', new File(['x'], '现场.jpg', { type: 'image/jpeg' }), null)
  await wantHandIn(store, known.report, true)
  await send(store, 'rep1')
  expect(known).toMatchObject({ uploads: 1, submitted: 1 })
  expect(await store.drafts.count()).toBe(0)
  expect(await store.files.count()).toBe(0)
})

test('handing in without a network waits for it', async () => {
  const known = serve(report())
  known.down = true
  await wantHandIn(store, known.report, true)
  await send(store, 'rep1')
  expect((await store.drafts.get('rep1'))?.handIn).toBe(true)
  known.down = false
  await sendAll(store)
  expect(known.submitted).toBe(1)
  expect(known.saved[0]?.figures?.[0]?.value).toBe(6420)
})

test('a refusal is kept with its fields, and typing on clears it', async () => {
  const known = serve(report())
  const violations = [{ field: value, code: 'figure-fell', message: '累计数不应减少' }]
  server.use(
    http.post('*/api/v1/reports/:id/submission', () =>
      HttpResponse.json(problem('figure-fell', '累计数不应减少', { status: 400, violations }), { status: 400 }),
    ),
  )
  await keep(store, known.report, { [value]: '6000' })
  await wantHandIn(store, known.report, true)
  await send(store, 'rep1')
  const draft = await store.drafts.get('rep1')
  expect(draft).toMatchObject({ handIn: false, trouble: { kind: 'refused', problem: { violations } } })
  expect((await keep(store, known.report, { [value]: '6500' })).trouble).toBeNull()
})

test('a refused file says why and holds back handing in', async () => {
  const known = serve(report())
  server.use(
    http.post('*/api/v1/evidence', () =>
      HttpResponse.json(problem('too-large', '文件超过 20 MB 的上限', { status: 413 }), { status: 413 }),
    ),
  )
  await keepFile(store, 'rep1', new File(['x'], '大.mov', { type: 'video/quicktime' }), null)
  await wantHandIn(store, known.report, true)
  await send(store, 'rep1')
  expect((await store.files.toArray())[0]?.problem?.detail).toBe('文件超过 20 MB 的上限')
  expect(known.submitted).toBe(0)
})

test('a report that was taken out of my hands keeps what I typed', async () => {
  const known = serve(report())
  await keep(store, known.report, { progressText: '没来得及' })
  known.report = { ...known.report, status: 'SUBMITTED', mayEdit: false }
  server.use(
    http.put('*/api/v1/reports/:id', () =>
      HttpResponse.json(problem('report-under-review', '这份填报已经提交'), { status: 409 }),
    ),
  )
  await send(store, 'rep1')
  const draft = await beginDraft(store, known.report)
  expect(draft.values.progressText).toBe('没来得及')
  expect(draft.trouble).toMatchObject({ kind: 'refused', problem: { detail: '这份填报已经提交' } })
})
