import { useTranslation } from 'react-i18next'
import { Day } from '../../../ui/Day'
import { formatDay } from '../../../ui/format'
import type { ExtensionView } from '../types'
import styles from './Answers.module.css'

/** Who asked for more time, why, and what was decided. */
export function Extensions({ extensions }: { extensions: ExtensionView[] }) {
  const { t, i18n } = useTranslation('paper')
  if (extensions.length === 0) return null
  return (
    <ol className={styles.answers} aria-label={t('extension.decide')}>
      {extensions.map((one) => (
        <li key={one.id}>
          <p>
            {t('extension.asked', {
              name: one.askedByName,
              day: formatDay(one.until, i18n.language),
              reason: one.reason,
            })}
          </p>
          <p className={styles.judged} data-judgement={one.decision === 'REFUSED' ? 'RETURNED' : 'ACCEPTED'}>
            {one.decision ? (
              <b>{t(`extension.${one.decision}`, { day: formatDay(one.grantedUntil ?? one.until, i18n.language) })}</b>
            ) : (
              <span>{t('extension.waiting')}</span>
            )}
            {one.note ? <span>{one.note}</span> : null}
            {one.decidedAt ? (
              <span className={styles.by}>
                {one.decidedByName} <Day on={one.decidedAt} time />
              </span>
            ) : null}
          </p>
        </li>
      ))}
    </ol>
  )
}
