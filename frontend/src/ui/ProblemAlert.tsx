import { useTranslation } from 'react-i18next'
import { OfflineError, ProblemError } from '../api/client'
import styles from './ProblemAlert.module.css'

/** What went wrong, where it went wrong. */
export function ProblemAlert({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useTranslation('ui')
  if (!error) return null
  return (
    <div role="alert" className={styles.alert}>
      <p>{said(error, t)}</p>
      {error instanceof ProblemError && error.problem.violations?.length ? (
        <ul>
          {error.problem.violations.map((violation) => (
            <li key={`${violation.field}${violation.message}`}>{violation.message}</li>
          ))}
        </ul>
      ) : null}
      {onRetry ? (
        <button type="button" onClick={onRetry}>
          {t('problem.retry')}
        </button>
      ) : null}
    </div>
  )
}

function said(error: unknown, t: (key: string) => string) {
  if (error instanceof OfflineError) return t('problem.offline')
  if (error instanceof ProblemError) {
    if (error.problem.type === '/problems/stale-version') return error.problem.detail || t('problem.stale')
    return error.problem.detail || error.problem.title || t('problem.unknown')
  }
  return t('problem.unknown')
}
