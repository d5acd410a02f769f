import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { useMe } from '../../../app/me'
import { paths } from '../../../app/paths'
import { Button, ButtonLink } from '../../../ui/Button'
import { useDraft } from '../../../ui/draft'
import { ErrorSummary } from '../../../ui/ErrorSummary'
import { today } from '../../../ui/format'
import { LeaveGuard } from '../../../ui/LeaveGuard'
import { toast } from '../../../ui/toast'
import styles from './editor.module.css'
import { PlanFields } from './PlanFields'
import { blankPlan, checkPlan, toPlanBody } from './plan-form'
import { useCreatePlan } from './queries'
import { useChoices } from './useChoices'

/** A plan from nothing: first as a whole, then its sections and tasks. */
export function NewPlanPage() {
  const { t } = useTranslation('editor')
  const who = useMe()
  const navigate = useNavigate()
  const create = useCreatePlan()
  const { agencies } = useChoices(who.jurisdiction?.code ?? '')
  const form = useDraft(blankPlan(Number(today().slice(0, 4))))
  const [key] = useState(() => crypto.randomUUID())
  const submit = async () => {
    const wrong = checkPlan(form.values, t)
    if (wrong.length > 0) return form.refuse(wrong)
    try {
      const plan = await create.mutateAsync({ key, body: toPlanBody(form.values) })
      form.rebase(form.values)
      toast(t('planCreated'))
      navigate(paths.plan(plan.id, { section: 'new' }))
    } catch (error) {
      form.refuse(error)
    }
  }
  return (
    <form
      className={styles.form}
      style={{ maxWidth: 880 }}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <h1>{t('newPlan')}</h1>
      <ErrorSummary
        error={form.error}
        refusals={form.refusals}
        word={(name) => t(`field.${name}`, { defaultValue: '' })}
      />
      <PlanFields form={form} agencies={agencies} inForce={false} />
      <p className={styles.deeds}>
        <Button type="submit" look="primary" disabled={create.isPending}>
          {t('createPlan')}
        </Button>
        <ButtonLink to={paths.plans()}>{t('cancel')}</ButtonLink>
      </p>
      <LeaveGuard form={form} />
    </form>
  )
}
