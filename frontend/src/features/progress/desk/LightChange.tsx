import { useTranslation } from 'react-i18next'
import { Light } from '../../../ui/Light'
import type { LightStatus } from '../../../ui/light-status'
import styles from './LightChange.module.css'

type Props = { now: LightStatus | null | undefined; then: LightStatus | null | undefined }

/** The light as it is, and what it would be with this report. */
export function LightChange({ now, then }: Props) {
  const { t } = useTranslation('round')
  if (!then || then === now) return now ? <Light status={now} /> : null
  return (
    <span className={styles.change}>
      {now ? <Light status={now} show="shape" /> : null}
      <span aria-hidden="true">→</span>
      <span className="visually-hidden">{t('lightThen')}</span>
      <Light status={then} />
    </span>
  )
}
