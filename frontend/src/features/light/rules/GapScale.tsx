import { useTranslation } from 'react-i18next'
import { formatNumber } from '../../../ui/format'
import { LightShape } from '../../../ui/LightShape'
import { lightTint } from '../../../ui/light-status'
import styles from './GapScale.module.css'
import type { Rule } from './queries'

const END = 50

/** Where a gap turns from one light into the next, drawn to scale. */
export function GapScale({ rule }: { rule: Pick<Rule, 'greenGap' | 'yellowGap' | 'words'> }) {
  const { t, i18n } = useTranslation('rules')
  const language = i18n.language === 'en' ? 'en' : 'zh'
  const end = Math.max(END, rule.yellowGap * 1.25)
  const parts = [
    { status: 'GREEN', from: 0, to: rule.greenGap },
    { status: 'YELLOW', from: rule.greenGap, to: rule.yellowGap },
    { status: 'RED', from: rule.yellowGap, to: end },
  ] as const
  if (!parts.every(({ from, to }) => to > from)) return null
  return (
    <figure className={styles.scale}>
      <figcaption>{t('scale')}</figcaption>
      <div className={styles.bar} aria-hidden="true">
        {parts.map(({ status, from, to }) => (
          <span key={status} style={{ flexGrow: to - from, background: lightTint(status) }}>
            <LightShape status={status} /> <b>{rule.words[status]?.[language]}</b>
          </span>
        ))}
      </div>
      <div className={styles.marks} aria-hidden="true">
        {[0, rule.greenGap, rule.yellowGap].map((mark) => (
          <span key={mark} style={{ insetInlineStart: `${(mark / end) * 100}%` }}>
            {formatNumber(mark)}
          </span>
        ))}
      </div>
    </figure>
  )
}
