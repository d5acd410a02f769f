import { useMutation, useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate, useSearchParams } from 'react-router'
import { useMe } from '../../../app/me'
import { paths } from '../../../app/paths'
import { defaultPlan, planList } from '../../../app/plan-in-view'
import { Button } from '../../../ui/Button'
import { useDraft } from '../../../ui/draft'
import { ErrorSummary } from '../../../ui/ErrorSummary'
import { AreaField, ChoiceField, DayField } from '../../../ui/Field'
import { toast } from '../../../ui/toast'
import { listsChanged, people, planChecks, tasksToCheck } from './queries'
import styles from './ReadCheck.module.css'
import { randomId } from './store'

/** Somebody who has no part in it is sent to see a task or one of its indicators, for a reason. */
export function NewCheckPage() {
  const { t } = useTranslation('check')
  const who = useMe()
  const [search] = useSearchParams()
  const navigate = useNavigate()
  const { data: plans } = useSuspenseQuery(planList(who))
  const { data: tasks = [] } = useQuery(tasksToCheck(defaultPlan(plans.items, who)?.id))
  const form = useDraft({
    task: search.get('task') ?? '',
    indicator: search.get('indicator') ?? '',
    assignee: '',
    visitBy: '',
    reason: '',
  })
  const { task, indicator } = form.values
  const { data: candidates = [] } = useQuery({ ...people(task), enabled: task !== '' })
  const indicators = tasks.find(({ id }) => id === task)?.indicators ?? []
  const [key, setKey] = useState(randomId)
  const plan = useMutation({
    mutationFn: () => {
      const { assignee, visitBy } = form.values
      const what = indicator ? { indicatorId: indicator } : { taskId: task }
      return planChecks({ ...what, itemIds: [], reason: form.values.reason.trim(), assignee, visitBy }, key)
    },
    onSuccess: ({ items }) => {
      toast(t('new.sent'))
      listsChanged()
      void navigate(items[0] ? paths.check(items[0].id) : paths.checks())
    },
    onError: (error) => {
      setKey(randomId())
      form.refuse(error)
    },
  })
  const send = () => {
    const wrong = (['task', 'assignee', 'visitBy', 'reason'] as const)
      .filter((field) => !form.values[field].trim())
      .map((field) => ({ field, message: t(`new.need.${field}`) }))
    if (wrong.length > 0) form.refuse(wrong)
    else plan.mutate()
  }
  const name = (username: string) => {
    const person = candidates.find((one) => one.username === username)
    return person ? `${person.name}（${person.supervises ? t('new.supervision') : person.agency}）` : username
  }
  return (
    <form
      className={styles.new}
      aria-label={t('new.title')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <h1>{t('new.title')}</h1>
      <p>{t('new.hint')}</p>
      <ErrorSummary error={form.error} refusals={form.refusals} />
      <ChoiceField
        label={t('new.task')}
        values={tasks.map(({ id }) => id)}
        word={(id) => {
          const one = tasks.find((row) => row.id === id)
          return one ? `${one.number} ${one.title}` : id
        }}
        none={t('new.choose')}
        {...form.bind('task')}
        onChange={(next) => form.set({ task: next, indicator: '', assignee: '' })}
      />
      <ChoiceField
        label={t('new.indicator')}
        optional
        values={indicators.map(({ id }) => id)}
        word={(id) => indicators.find((one) => one.id === id)?.name ?? id}
        none={t('new.whole')}
        {...form.bind('indicator')}
      />
      <ChoiceField
        label={t('assignee')}
        hint={t('new.assigneeHint')}
        values={candidates.map(({ username }) => username)}
        word={name}
        none={t('new.choose')}
        {...form.bind('assignee')}
      />
      <DayField label={t('new.visitBy')} {...form.bind('visitBy')} />
      <AreaField label={t('new.reason')} rows={2} maxLength={500} {...form.bind('reason')} />
      <p className={styles.deeds}>
        <Button type="submit" look="primary" disabled={plan.isPending}>
          {t('new.send')}
        </Button>
      </p>
    </form>
  )
}
