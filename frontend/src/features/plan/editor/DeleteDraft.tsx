import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { paths } from '../../../app/paths'
import { Button } from '../../../ui/Button'
import { ProblemAlert } from '../../../ui/ProblemAlert'
import { toast } from '../../../ui/toast'
import styles from './CheckPane.module.css'
import { useDeletePlan } from './queries'
import type { Plan } from './types'

/** A draft may go with everything in it; it says so before it does. */
export function DeleteDraft({ plan }: { plan: Plan }) {
  const { t } = useTranslation('editor')
  const navigate = useNavigate()
  const remove = useDeletePlan()
  const [sure, setSure] = useState(false)
  const drop = () =>
    remove.mutate(plan.id, {
      onSuccess: () => {
        toast(t('deleted', { name: plan.title }))
        navigate(paths.plans())
      },
    })
  return (
    <section className={styles.ending}>
      <ProblemAlert error={remove.error} />
      {sure ? <p>{t('deletePlanText')}</p> : null}
      <p>
        <Button disabled={remove.isPending} onClick={sure ? drop : () => setSure(true)}>
          {t(sure ? 'deletePlanSure' : 'deletePlan')}
        </Button>{' '}
        {sure ? (
          <Button look="quiet" onClick={() => setSure(false)}>
            {t('cancel')}
          </Button>
        ) : null}
      </p>
    </section>
  )
}
