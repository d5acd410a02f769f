import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import { paths } from '../../../app/paths'
import { Button, ButtonLink } from '../../../ui/Button'
import { useDraft } from '../../../ui/draft'
import { ErrorSummary } from '../../../ui/ErrorSummary'
import { LeaveGuard } from '../../../ui/LeaveGuard'
import { toast } from '../../../ui/toast'
import styles from './editor.module.css'
import { IndicatorList } from './IndicatorList'
import { blankIndicator, checkIndicator, toIndicatorBody } from './indicator-form'
import { PromiseFields } from './PromiseFields'
import { useAddIndicator } from './queries'
import type { Plan, Task, Tree } from './types'

/** Another promise of a task; what comes after it is chosen at its foot. */
export function NewIndicatorPane({ plan, tree, task }: { plan: Plan; tree: Tree; task: Task }) {
  const { t } = useTranslation('editor')
  const navigate = useNavigate()
  const add = useAddIndicator()
  const form = useDraft(blankIndicator(plan.endsOn))
  const [key, setKey] = useState(() => crypto.randomUUID())
  const submit = async (then: 'open' | 'another') => {
    const wrong = checkIndicator(form.values, t)
    if (wrong.length > 0) return form.refuse(wrong)
    try {
      const made = await add.mutateAsync({ id: task.id, key, body: toIndicatorBody(form.values) })
      toast(t('indicatorAdded', { name: made.name }))
      setKey(crypto.randomUUID())
      form.rebase(blankIndicator(form.values.dueOn))
      if (then === 'open') {
        const view = made.comparator === 'complete' ? 'milestones' : 'schedule'
        navigate(paths.plan(plan.id, { indicator: made.id, view }))
      }
    } catch (error) {
      form.refuse(error)
    }
  }
  return (
    <>
      <p className={styles.crumbs}>
        <Link to={paths.plan(plan.id, { section: task.section.id })}>{task.section.title}</Link>
        <span>
          <Link to={paths.plan(plan.id, { task: task.id })}>
            {task.number} {task.title}
          </Link>
        </span>
      </p>
      <h2>{t('addIndicator')}</h2>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void submit('open')
        }}
      >
        <ErrorSummary
          error={form.error}
          refusals={form.refusals}
          word={(name) => t(`field.${name}`, { defaultValue: '' })}
        />
        <PromiseFields form={form} plan={plan} tree={tree} task={task} inForce={false} />
        <p className={styles.deeds}>
          <Button type="submit" look="primary" disabled={add.isPending}>
            {t('addAndSchedule')}
          </Button>
          <Button disabled={add.isPending} onClick={() => submit('another')}>
            {t('addAnother')}
          </Button>
          <ButtonLink to={paths.plan(plan.id, { task: task.id })}>{t('cancel')}</ButtonLink>
        </p>
        <LeaveGuard form={form} />
      </form>
      {task.indicators.length > 0 ? <IndicatorList plan={plan} task={task} writable={false} /> : null}
    </>
  )
}
