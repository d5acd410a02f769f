import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { paths } from '../../../app/paths'
import { Button, ButtonLink } from '../../../ui/Button'
import { useDraft } from '../../../ui/draft'
import { ErrorSummary } from '../../../ui/ErrorSummary'
import { AreaField } from '../../../ui/Field'
import { LeaveGuard } from '../../../ui/LeaveGuard'
import { toast } from '../../../ui/toast'
import { blank } from './body'
import styles from './editor.module.css'
import { useCancelTask } from './queries'
import type { Plan, Task } from './types'

/** The promise and the reason stay on record; nothing more is reported of it. */
export function CancelTask({ plan, task }: { plan: Plan; task: Task }) {
  const { t } = useTranslation('editor')
  const navigate = useNavigate()
  const cancel = useCancelTask()
  const form = useDraft({ reason: '' })
  const [sure, setSure] = useState(false)
  const submit = async () => {
    const wrong = blank(form.values, ['reason'], t('needReason'))
    if (wrong.length > 0) return form.refuse(wrong)
    if (!sure) return setSure(true)
    try {
      await cancel.mutateAsync({ id: task.id, body: { reason: form.values.reason.trim() } })
      form.rebase(form.values)
      toast(t('taskCancelled', { name: `${task.number} ${task.title}` }))
      navigate(paths.plan(plan.id, { task: task.id }))
    } catch (error) {
      form.refuse(error)
    }
  }
  return (
    <form
      className={styles.form}
      aria-label={t('cancelTask')}
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <h3>{t('cancelTask')}</h3>
      <p className={styles.hint}>{t('cancelTaskHint')}</p>
      <ErrorSummary
        error={form.error}
        refusals={form.refusals}
        word={(name) => t(`field.${name}`, { defaultValue: '' })}
      />
      <AreaField label={t('reason')} maxLength={500} autoFocus {...form.bind('reason')} />
      <p className={styles.deeds}>
        <Button type="submit" look="primary" disabled={cancel.isPending}>
          {t(sure ? 'cancelTaskSure' : 'cancelTask')}
        </Button>
        <ButtonLink to={paths.plan(plan.id, { task: task.id })} onClick={() => form.rebase(form.base)}>
          {t('cancel')}
        </ButtonLink>
      </p>
      <LeaveGuard form={form} />
    </form>
  )
}
