import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/Button'
import type { SaveStatus } from '../edit/useWork'
import styles from '../PlanDraftPage.module.css'

const shapes: Record<SaveStatus, string> = { saved: '✓', dirty: '…', saving: '…', failed: '!', clash: '!' }

/** Whether what is on the page is also on the server. */
export function SaveState({ status, onRetry }: { status: SaveStatus; onRetry: () => void }) {
  const { t } = useTranslation('reader')
  return (
    <span className={styles.save} data-status={status}>
      <span role="status">
        <span aria-hidden="true">{shapes[status]}</span> {t(`save.${status}`)}
      </span>
      {status === 'failed' ? (
        <Button look="quiet" onClick={onRetry}>
          {t('save.retry')}
        </Button>
      ) : null}
    </span>
  )
}
