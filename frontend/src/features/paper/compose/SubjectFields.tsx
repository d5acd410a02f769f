import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { queryClient } from '../../../app/query-client'
import type { Draft } from '../../../ui/draft'
import { ManyPicker } from '../../../ui/ManyPicker'
import type { PaperForm } from './compose-form'
import { taskChoices, taskOf } from './queries'
import { ReportChoice } from './ReportChoice'
import { agenciesOf } from './start'

type Props = { form: Draft<PaperForm>; planId: string | undefined; roundId: string | null }

/** What the paper is about: missing reports, or tasks and their indicators. Who does a task is filled in with it. */
export function SubjectFields({ form, planId, roundId }: Props) {
  const { t } = useTranslation('compose')
  const { kind, taskIds } = form.values
  const isOfReports = kind === 'REMINDER' && roundId !== null
  const { data: tasks = [] } = useQuery({ ...taskChoices(planId ?? ''), enabled: planId !== undefined && !isOfReports })
  if (isOfReports) return <ReportChoice form={form} roundId={roundId} />
  if (planId === undefined) return null
  const indicators = tasks
    .filter((task) => taskIds.includes(task.id))
    .flatMap((task) => task.indicators.map((one) => ({ id: one.id, label: one.name, hint: task.number })))
  return (
    <>
      <ManyPicker
        name="taskIds"
        label={t('tasks')}
        hint={t('tasksHint')}
        value={taskIds}
        choices={tasks.map((task) => ({
          id: task.id,
          label: `${task.number} ${task.title}`,
          hint: task.section.title,
        }))}
        error={form.said('taskIds')}
        onChange={choose}
      />
      {indicators.length > 0 ? (
        <ManyPicker
          name="indicatorIds"
          label={t('indicators')}
          value={form.values.indicatorIds}
          choices={indicators}
          error={form.said('indicatorIds')}
          onChange={(indicatorIds) => form.set({ indicatorIds })}
        />
      ) : null}
    </>
  )

  async function choose(next: string[]) {
    const gone = taskIds.filter((id) => !next.includes(id))
    const came = next.filter((id) => !taskIds.includes(id))
    const left = new Set(
      tasks.filter(({ id }) => gone.includes(id)).flatMap((task) => task.indicators.map(({ id }) => id)),
    )
    form.set({ taskIds: next, indicatorIds: form.values.indicatorIds.filter((id) => !left.has(id)) })
    if (came.length === 0) return
    const known = await Promise.all(came.map((id) => queryClient.ensureQueryData(taskOf(id)))).catch(() => [])
    const { lead, cooperating } = agenciesOf(known)
    const leads = [...new Set([...form.values.lead, ...lead])]
    form.set({
      lead: leads,
      cooperating: [...new Set([...form.values.cooperating, ...cooperating])].filter((id) => !leads.includes(id)),
    })
  }
}
