import { useTranslation } from 'react-i18next'
import { Day } from '../../../ui/Day'
import styles from './ReturnNote.module.css'
import type { Report } from './types'

/** Why it came back, in the words of whoever returned it; and why an accepted one is being amended. */
export function ReturnNote({ view }: { view: Report }) {
  const { t } = useTranslation('report')
  const returned = view.status === 'RETURNED' ? view.reviews.filter((one) => one.kind === 'RETURN').at(-1) : undefined
  if (returned) {
    return (
      <section className={styles.note} aria-label={t('returned.title')}>
        <p className={styles.text}>{returned.note}</p>
        <p className={styles.by}>
          {t('returned.by', {
            duty: t(`common:role.${returned.actorDuty}`, { defaultValue: returned.actorDuty }),
            name: returned.actorName,
          })}{' '}
          <Day on={returned.at} time />
        </p>
      </section>
    )
  }
  if (!view.reason) return null
  return (
    <section className={styles.note} aria-label={t('amendment.title')}>
      <p className={styles.by}>{t('amendment.title')}</p>
      <p className={styles.text}>{view.reason}</p>
    </section>
  )
}
