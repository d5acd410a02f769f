import { draw } from '../testing/render'
import { FigureDiff, TextDiff } from './Diff'
import { diffText } from './diff-text'

test('marks what was added and what was removed', () => {
  expect(diffText('已完成6420人', '已完成6870人，超序时')).toEqual([
    { kind: 'same', text: '已完成' },
    { kind: 'removed', text: '6420' },
    { kind: 'added', text: '6870' },
    { kind: 'same', text: '人' },
    { kind: 'added', text: '，超序时' },
  ])
})

test('both versions can be put together again from the parts', () => {
  const [before, after] = ['本月新开工3处，其余待批', '本月新开工 5 处。其余已批']
  const parts = diffText(before, after)
  const kept = (dropped: string) => parts.filter((part) => part.kind !== dropped).map((part) => part.text)
  expect(kept('added').join('')).toBe(before)
  expect(kept('removed').join('')).toBe(after)
})

test('an unchanged text has no marks', async () => {
  const { container } = await draw(<TextDiff before="无变化" after="无变化" />)
  expect(container.querySelector('ins, del')).toBeNull()
})

test('a figure says its difference and percentage', async () => {
  const { container } = await draw(<FigureDiff before={6420} after={6870} unit="人" />)
  expect(container).toHaveTextContent('+450（+7%）')
})

test('from blank there is no difference to state', async () => {
  const { container } = await draw(<FigureDiff before={null} after={5} unit="个" />)
  expect(container).toHaveTextContent('上次 —→本次 5个')
})
