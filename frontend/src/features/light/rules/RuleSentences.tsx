import { useTranslation } from 'react-i18next'
import { formatNumber } from '../../../ui/format'
import { LightShape } from '../../../ui/LightShape'
import { SUMMARY_ORDER } from '../../../ui/light-status'
import type { Rule } from './queries'
import styles from './RuleSentences.module.css'

type Said = Pick<Rule, 'greenGap' | 'yellowGap' | 'milestoneDays' | 'lastMissYellow' | 'words'>

/** A rule as a person would explain it: each light, and when it is that. */
export function RuleSentences({ rule }: { rule: Said }) {
  const { t, i18n } = useTranslation('rules')
  const language = i18n.language === 'en' ? 'en' : 'zh'
  const values = {
    green: formatNumber(rule.greenGap),
    yellow: formatNumber(rule.yellowGap),
    days: formatNumber(rule.milestoneDays),
  }
  return (
    <dl className={styles.sentences}>
      {SUMMARY_ORDER.map((status) => (
        <div key={status}>
          <dt>
            <LightShape status={status} size={14} /> {rule.words[status]?.[language]}
          </dt>
          <dd>
            {t(`when.${status}`, values)}
            {status === 'YELLOW' && rule.lastMissYellow ? t('when.lastMiss') : ''}
          </dd>
        </div>
      ))}
    </dl>
  )
}
