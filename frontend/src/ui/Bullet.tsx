import { useTranslation } from 'react-i18next'
import styles from './Bullet.module.css'
import { formatPercent } from './format'
import { type LightStatus, lightFill } from './light-status'

type Props = {
  /** All in percent of the way from baseline to target; blank is not zero. */
  reported: number | null | undefined
  expected?: number | null
  verified?: number | null
  status?: LightStatus
  /** The same in words, where a page can say it better ("6,870 / 7,500 人"). */
  label?: string
  height?: number
}

/** A promise as a bar: filled to what is reported, a notch where the calendar expects it, a tick where it was verified. */
export function Bullet({ reported, expected, verified, status, label, height = 10 }: Props) {
  const { t } = useTranslation('ui')
  const end = Math.min(150, Math.max(100, reported ?? 0, verified ?? 0))
  const place = (percent: number) => `${(Math.max(0, Math.min(end, percent)) / end) * 100}%`
  return (
    <span className={styles.bullet} style={{ height }} role="img" aria-label={label ?? said()}>
      {typeof reported === 'number' ? (
        <span
          className={styles.fill}
          style={{ width: place(reported), background: status ? lightFill(status) : undefined }}
          data-part="reported"
        />
      ) : null}
      {end > 100 ? <span className={styles.target} style={{ left: place(100) }} data-part="target" /> : null}
      {typeof expected === 'number' ? (
        <span className={styles.notch} style={{ left: place(expected) }} data-part="expected" />
      ) : null}
      {typeof verified === 'number' ? (
        <span className={styles.tick} style={{ left: place(verified) }} data-part="verified" />
      ) : null}
    </span>
  )

  function said() {
    if (typeof reported !== 'number') return t('bullet.none')
    const due =
      typeof expected === 'number' ? t('bullet.expected', { value: formatPercent(expected) }) : t('bullet.noExpected')
    const words = t('bullet.label', { reported: formatPercent(reported), expected: due })
    return typeof verified === 'number'
      ? `${words}，${t('bullet.verified', { value: formatPercent(verified) })}`
      : words
  }
}
