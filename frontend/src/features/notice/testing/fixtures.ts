import type { Notice, NoticePage } from '../queries'

let next = 1

export const someNotice = (change: Partial<Notice> = {}): Notice => ({
  id: `n${next++}`,
  at: '2026-03-04T09:00:00+08:00',
  act: true,
  kind: 'report-returned',
  title: '第2期填报被退回：稳岗就业',
  text: '李敏：数据与台账不符',
  subjectKind: 'report',
  subjectId: 'r1',
  ...change,
})

export const pageOf = (...items: Notice[]): NoticePage => {
  const open = items.filter((one) => !one.readAt && !one.retiredAt)
  const unreadToAct = open.filter((one) => one.act).length
  return { items, page: 0, size: 30, total: items.length, unread: open.length, unreadToAct }
}
