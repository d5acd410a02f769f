import { useTranslation } from 'react-i18next'
import { OfflineError, ProblemError } from '../api/client'
import { Button } from '../ui/Button'
import styles from './ProblemPage.module.css'

type Kind = 'notFound' | 'forbidden' | 'offline' | 'update' | 'problem'

/** In place of a page that could not be drawn: what happened and what can be done. */
export function ProblemPage({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useTranslation()
  const kind = kindOf(error)
  const detail = error instanceof ProblemError && kind !== 'problem' ? error.problem.detail : ''
  return (
    <div className={styles.page} role="alert">
      <h1>{t(`error.${kind}`)}</h1>
      <p>{detail || t(kind === 'forbidden' ? 'error.notFoundText' : `error.${kind}Text`)}</p>
      <p className={styles.actions}>
        {kind === 'notFound' || kind === 'forbidden' ? null : kind === 'update' ? (
          <Button look="primary" onClick={() => window.location.reload()}>
            {t('error.reload')}
          </Button>
        ) : (
          <Button look="primary" onClick={onRetry}>
            {t('error.retry')}
          </Button>
        )}
        <a href="/">{t('error.home')}</a>
      </p>
      {error instanceof ProblemError ? (
        <p className={styles.code}>
          {t('error.code', { code: `${error.problem.status} ${error.problem.type.split('/').pop()}` })}
        </p>
      ) : null}
    </div>
  )
}

export function NotFoundPage() {
  const { t } = useTranslation()
  return (
    <div className={styles.page}>
      <h1>{t('error.notFound')}</h1>
      <p>{t('error.notFoundText')}</p>
      <p className={styles.actions}>
        <a href="/">{t('error.home')}</a>
      </p>
    </div>
  )
}

export function kindOf(error: unknown): Kind {
  if (error instanceof OfflineError) return 'offline'
  if (error instanceof ProblemError) {
    if (error.problem.status === 404) return 'notFound'
    return error.problem.status === 403 ? 'forbidden' : 'problem'
  }
  // A page's code that is gone after an update of the server, or not kept on this device.
  if (error instanceof TypeError && /import|module|fetch/i.test(error.message)) {
    return navigator.onLine ? 'update' : 'offline'
  }
  return 'problem'
}
