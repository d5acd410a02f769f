import type { Page } from '@playwright/test'
import { tabTo } from './support/keys'
import { expect, expectAccessibleEverywhere, test } from './support/test'

const YEAR = new Date().getFullYear() + 1
const TITLE = `大通湖区${YEAR}年民生实事方案`
const JOBS = '城镇新增就业'

test('a plan from nothing: written, checked, put in force, and a target revised', async ({ as }) => {
  test.setTimeout(180_000)
  const desk = await as('district.office')
  await expect(desk.getByRole('heading', { level: 1 })).toBeVisible()

  await test.step('what is wrong with the plan is said at its field, and what was typed stays', async () => {
    await desk.goto('/plans')
    await desk.getByRole('link', { name: '新建方案' }).click()
    await desk.getByLabel('截止于期末后第几天').fill('五')
    await desk.getByRole('button', { name: '建立草案' }).click()
    await expect(desk.getByLabel('方案名称')).toHaveAccessibleDescription('请填写')
    await expect(desk.getByLabel('截止于期末后第几天')).toHaveAccessibleDescription(/请填数字/)
    await expectAccessibleEverywhere(desk)
    await desk.getByRole('alert').getByRole('link', { name: '名称：请填写' }).click()
    await expect(desk.getByLabel('方案名称')).toBeFocused()
    await desk.keyboard.type(TITLE)
    await desk.getByLabel('截止于期末后第几天').fill('5')
    await desk.getByLabel('年度').fill(String(YEAR))
    await desk.getByLabel('起始日').fill(`${YEAR}-01-01`)
    await desk.getByLabel('截止日', { exact: true }).fill(`${YEAR - 1}-12-31`)
    await pick(desk, '成员单位', '民政人社')
    await desk.getByRole('button', { name: '建立草案' }).click()
    await expect(desk.getByLabel('截止日', { exact: true })).toHaveAttribute('aria-invalid', 'true')
    await expect(desk.getByLabel('方案名称')).toHaveValue(TITLE)
    await desk.getByLabel('截止日', { exact: true }).fill(`${YEAR}-12-31`)
    await desk.getByRole('button', { name: '建立草案' }).click()
    await expect(desk.getByText('草案已建立，接着添加部分和任务。')).toBeVisible()
  })

  await test.step('a section, without a mouse', async () => {
    await tabTo(desk, desk.getByLabel('部分名称'))
    await desk.keyboard.type('区级实事')
    await tabTo(desk, desk.getByRole('button', { name: '添加，接着填任务' }))
    await desk.keyboard.press('Enter')
    await expect(desk.getByRole('heading', { name: '添加任务' })).toBeVisible()
  })

  await test.step('a task with the agency that leads it', async () => {
    await desk.getByRole('button', { name: '添加，接着填指标' }).click()
    await expect(desk.getByLabel('任务名称')).toHaveAccessibleDescription('请填写')
    await desk.getByLabel('任务名称').fill('稳就业惠民生')
    await desk
      .getByLabel('原文', { exact: true })
      .fill('全年城镇新增就业900人以上，动态清零零就业家庭，每月举办一场招聘会。')
    await pick(desk, '牵头单位', '民政人社')
    await expectAccessibleEverywhere(desk)
    await desk.getByRole('button', { name: '添加，接着填指标' }).click()
    await expect(desk.getByRole('heading', { name: '添加指标' })).toBeVisible()
  })

  await test.step('an indicator with a measure; a target that is no number stays and is said', async () => {
    await desk.getByLabel('指标名称').fill(JOBS)
    await desk.getByLabel('怎样算完成').selectOption('不低于')
    await newMeasure(desk, '人', '累计数')
    await desk.getByRole('textbox', { name: '目标值', exact: true }).fill('九百')
    await desk.getByRole('button', { name: '添加，接着定序时' }).click()
    await expect(desk.getByRole('textbox', { name: '目标值', exact: true })).toHaveAccessibleDescription(/请填数字/)
    await expect(desk.getByRole('textbox', { name: '目标值', exact: true })).toHaveValue('九百')
    await expectAccessibleEverywhere(desk)
    await desk.getByRole('textbox', { name: '目标值', exact: true }).fill('900')
    await desk.getByRole('button', { name: '添加，接着定序时' }).click()
    await expect(desk.getByText(`已添加指标“${JOBS}”。`)).toBeVisible()
  })

  await test.step('its schedule from a template, then by month; leaving asks first', async () => {
    await desk.getByLabel('序时模板').selectOption('集中在下半年')
    await desk.getByRole('button', { name: '按模板画' }).click()
    await expect(desk.getByText('已按“集中在下半年”画好。')).toBeVisible()
    const june = desk.getByLabel(`截至${YEAR}年6月30日应完成的百分比`)
    await expect(june).toHaveValue(/^(19|20)/)
    await june.fill('35')
    await expect(desk.getByRole('row', { name: /6月30日/ })).toContainText('315人')
    await expectAccessibleEverywhere(desk)
    await desk.getByRole('link', { name: '概况与专班' }).click()
    const asked = desk.getByRole('dialog')
    await expectAccessibleEverywhere(desk)
    await asked.getByRole('button').last().click()
    await expect(june).toHaveValue('35')
    await desk.keyboard.press('Control+s')
    await expect(desk.getByText('已保存。')).toBeVisible()
    await desk.reload()
    await expect(june).toHaveValue('35')
  })

  await test.step('promises of other kinds', async () => {
    await desk.getByRole('navigation', { name: '方案目录' }).getByRole('link', { name: '稳就业惠民生' }).click()
    await desk.getByRole('link', { name: '添加指标' }).click()
    await desk.getByLabel('指标名称').fill('零就业家庭')
    await desk.getByLabel('怎样算完成').selectOption('清零')
    await desk.getByLabel(/^基数/).fill('3')
    await newMeasure(desk, '户', '现状数')
    await another(desk, '零就业家庭')
    await desk.getByLabel('指标名称').fill('专场招聘会')
    await desk.getByLabel('怎样算完成').selectOption('按期做到')
    await desk.getByLabel(/^每期几次/).fill('1')
    await desk.getByLabel('多久一次').selectOption('每月')
    await newMeasure(desk, '场', '当期数')
    await another(desk, '专场招聘会')
    await desk.getByLabel('指标名称').fill('适老化改造')
    await desk.getByLabel('怎样算完成').selectOption('待上级明确')
    await desk.getByLabel('由谁明确').fill('省民政厅')
    await another(desk, '适老化改造')
    await desk.getByLabel('指标名称').fill('零工市场建成')
    await desk.getByLabel('怎样算完成').selectOption('各节点完成')
    await desk.getByRole('button', { name: '添加，接着定序时' }).click()
    await expect(desk.getByText('已添加指标“零工市场建成”。')).toBeVisible()
  })

  await test.step('the stages of a deliverable', async () => {
    await desk.getByRole('button', { name: '用工程节点' }).click()
    const first = desk.getByLabel('第1个节点的名称')
    await first.fill('')
    await desk.getByRole('button', { name: '保存', exact: true }).click()
    await expect(desk.getByRole('listitem').filter({ has: first })).toContainText('节点需要名称')
    await expect(desk.getByLabel('第5个节点的名称')).toHaveValue('投用')
    await expectAccessibleEverywhere(desk)
    await first.fill('选址')
    await desk.getByRole('button', { name: '保存', exact: true }).click()
    await expect(desk.getByText('已保存。').last()).toBeVisible()
  })

  await test.step('the check says what is missing and leads there', async () => {
    const outline = desk.getByRole('navigation', { name: '方案目录' })
    await outline.getByRole('link', { name: '添加部分' }).click()
    await desk.getByLabel('部分名称').fill('区委实事')
    await desk.getByRole('button', { name: '添加，接着填任务' }).click()
    await expect(desk.getByRole('heading', { name: '添加任务' })).toBeVisible()
    await outline.getByRole('link', { name: /^生效检查/ }).click()
    await expectAccessibleEverywhere(desk)
    await desk.getByRole('main').getByRole('link', { name: '“区委实事”还没有任务' }).click()
    await expect(desk.getByRole('heading', { name: '添加任务' })).toBeVisible()
    await outline.getByRole('link', { name: '区委实事', exact: true }).click()
    await desk.getByRole('button', { name: '删除这一部分' }).click()
    await outline.getByRole('link', { name: /^生效检查/ }).click()
    await expect(desk.getByText('方案完整，可以生效。')).toBeVisible()
    await outline.getByRole('link', { name: '全文' }).click()
    await expect(desk.getByRole('article')).toContainText('待省民政厅明确')
    await expect(desk.getByRole('article')).toContainText('3户清零')
    await expectAccessibleEverywhere(desk)
  })

  await test.step('in force it has a board and its tasks are in the ledger', async () => {
    await desk.getByRole('link', { name: /^生效检查/ }).click()
    await desk.getByRole('button', { name: '方案生效' }).click()
    await expect(desk.getByText(`${TITLE}已生效。`)).toBeVisible()
    await expect(desk.getByRole('heading', { level: 1 })).toContainText(`大通湖区${YEAR}年`)
    await expectAccessibleEverywhere(desk)
  })

  await test.step('a target is revised with reason and authority', async () => {
    await desk.getByRole('navigation', { name: '主导航' }).first().getByRole('link', { name: '方案' }).click()
    await desk.getByRole('link', { name: JOBS, exact: true }).click()
    await expect(desk.getByRole('textbox', { name: '目标值', exact: true })).toBeDisabled()
    await desk.getByRole('link', { name: '调整目标' }).click()
    await desk.getByRole('button', { name: '调整目标' }).click()
    await desk.getByLabel('今后的目标值').fill('1000')
    await desk.getByRole('button', { name: '调整', exact: true }).click()
    await expect(desk.getByLabel('理由')).toHaveAccessibleDescription(/请写明理由/)
    await expect(desk.getByLabel('依据的文件')).toHaveAccessibleDescription(/请写明依据的文件/)
    await expect(desk.getByLabel('今后的目标值')).toHaveValue('1000')
    await expectAccessibleEverywhere(desk)
    await desk.getByLabel('理由').fill('市级追加任务')
    await desk.getByLabel('依据的文件').fill('关于追加就业任务的通知')
    await desk.getByRole('button', { name: '调整', exact: true }).click()
    await expect(desk.getByText(`“${JOBS}”的目标已调整。`)).toBeVisible()
    const targets = desk.getByRole('list', { name: '目标沿革' }).getByRole('listitem')
    await expect(targets).toHaveCount(2)
    await expect(targets.first()).toContainText('不低于1,000人')
    await expect(targets.first()).toContainText('市级追加任务')
    await expect(targets.first()).toContainText('关于追加就业任务的通知')
    await expect(targets.last()).toContainText('不低于900人')
    await expectAccessibleEverywhere(desk)
  })

  await test.step('it is archived, with a reason because it has not ended', async () => {
    await desk.getByRole('link', { name: '概况与专班' }).click()
    await desk.getByRole('button', { name: '归档…' }).click()
    await desk.getByRole('button', { name: '确定归档' }).click()
    await expect(desk.getByLabel('理由')).toHaveAccessibleDescription(/请写明理由/)
    await desk.getByLabel('理由').fill('并入区级总方案')
    await desk.getByRole('button', { name: '确定归档' }).click()
    await expect(desk.getByText(`${TITLE}已归档。`)).toBeVisible()
    await expect(desk.getByText(/^已归档/).first()).toBeVisible()
  })
})

/** Finds an agency by a piece of its name, and takes it with the keyboard. */
async function pick(desk: Page, label: string, text: string) {
  const field = desk.getByRole('combobox', { name: label })
  await field.fill(text)
  await expect(desk.getByRole('listbox', { name: label }).getByRole('option', { name: text }).first()).toBeVisible()
  await field.press('Enter')
  await desk.keyboard.press('Escape')
}

/** What is counted, made in passing; it takes its name from the indicator and its owner from who leads. */
async function newMeasure(desk: Page, unit: string, aggregation: string) {
  await desk.getByRole('button', { name: '新建数据项' }).click()
  const measure = desk.getByRole('group', { name: '新建数据项' })
  await measure.getByLabel('计量单位').fill(unit)
  await measure.getByLabel('怎样累计').selectOption(aggregation)
  await measure.getByRole('button', { name: '添加数据项' }).click()
  await expect(measure).toBeHidden()
}

async function another(desk: Page, name: string) {
  await desk.getByRole('button', { name: '添加，再加一个' }).click()
  await expect(desk.getByText(`已添加指标“${name}”。`)).toBeVisible()
  await expect(desk.getByLabel('指标名称')).toHaveValue('')
}
