import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import styles from './Toasts.module.css'
import { dismiss, useToasts } from './toast'

/** Where the page says in passing what was done. */
export function Toasts() {
  const { t } = useTranslation('ui')
  const toasts = useToasts()
  return (
    <div className={`${styles.place} no-print`} role="status" aria-live="polite">
      {toasts.map((one) => (
        <p key={one.id} className={styles.toast} data-trouble={one.trouble || undefined}>
          <span>{one.text}</span>
          {one.to ? (
            <Link to={one.to} onClick={() => dismiss(one.id)}>
              {t('toast.look')}
            </Link>
          ) : null}
          {one.undo ? (
            <button
              type="button"
              onClick={() => {
                dismiss(one.id)
                one.undo?.()
              }}
            >
              {t('toast.undo')}
            </button>
          ) : null}
          <button type="button" aria-label={t('toast.close')} onClick={() => dismiss(one.id)}>
            ×
          </button>
        </p>
      ))}
    </div>
  )
}
