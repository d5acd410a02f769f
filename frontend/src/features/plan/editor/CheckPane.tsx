import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import { ProblemError } from '../../../api/client'
import { paths } from '../../../app/paths'
import { Button } from '../../../ui/Button'
import { ProblemAlert } from '../../../ui/ProblemAlert'
import { PageSkeleton } from '../../../ui/Skeleton'
import { toast } from '../../../ui/toast'
import styles from './CheckPane.module.css'
import { DeleteDraft } from './DeleteDraft'
import { placeOf } from './place'
import { useEnterIntoForce } from './queries'
import type { Check, Plan } from './types'

/** What a draft still lacks, each line leading to its place; and once nothing is, the way into force. */
export function CheckPane({ plan, check }: { plan: Plan; check: Check | undefined }) {
  const { t } = useTranslation('editor')
  const navigate = useNavigate()
  const enter = useEnterIntoForce()
  if (!check) return <PageSkeleton rows={4} />
  const refused = enter.error instanceof ProblemError ? (enter.error.problem.violations ?? []) : []
  const missing = refused.length > 0 ? refused : check.missing
  const go = () =>
    enter.mutate(plan.id, {
      onSuccess: () => {
        toast(t('inForceNow', { title: plan.title }))
        navigate(paths.board(plan.id))
      },
    })
  return (
    <section aria-labelledby="check" className={styles.check}>
      <h2 id="check">{t('part.check')}</h2>
      <ProblemAlert error={refused.length > 0 ? null : enter.error} />
      {missing.length > 0 ? (
        <>
          <p>{t('missing', { count: missing.length })}</p>
          <ul className={styles.list}>
            {missing.map(({ field, message }) => (
              <li key={field + message}>
                <Link to={paths.plan(plan.id, placeOf(field))}>{message}</Link>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <div className={styles.ready}>
          <p>
            <b>{t('nothingMissing')}</b>
          </p>
          <p>{t('entryText')}</p>
          <p>
            <Button look="primary" onClick={go} disabled={enter.isPending}>
              {t('enterIntoForce')}
            </Button>
          </p>
        </div>
      )}
      <DeleteDraft plan={plan} />
    </section>
  )
}
