import { useTranslation } from 'react-i18next'
import { formatNumber } from '../../../ui/format'
import { useDeeds } from '../edit/deeds'
import type { Indicator } from '../types'
import { dueSaid, promiseSaid } from './say'
import styles from './TaskCard.module.css'

type Props = { indicator: Indicator; at: number; index: number; active: boolean; shared: boolean }

/** One promise in a line; a press opens it for editing. */
export function IndicatorRow({ indicator, at, index, active, shared }: Props) {
  const { t } = useTranslation('reader')
  const deeds = useDeeds()
  const { name, baseline, unit, due, lead, sure, comparator } = indicator
  const from = typeof baseline === 'number' && comparator !== 'zero'
  return (
    <button
      type="button"
      className={styles.row}
      data-active={active || undefined}
      aria-label={t('indicator.open', { name: name || t('indicator.new'), said: promiseSaid(indicator, t) })}
      onClick={() => deeds.focus({ task: at, indicator: index, edit: 'indicator' }, 'source')}
      onFocus={(event) => {
        if (event.currentTarget.matches(':focus-visible')) deeds.focus({ task: at, indicator: index }, 'source')
      }}
    >
      <span className={styles.name}>
        {name || <i>{t('indicator.new')}</i>}
        {sure ? null : <em className={styles.unsure}>{t('indicator.unsure')}</em>}
        {shared ? <em className={styles.tag}>{t('share.tag')}</em> : null}
      </span>
      <span className={styles.promise}>{promiseSaid(indicator, t)}</span>
      <span className={styles.more}>
        {from ? t('say.from', { amount: `${formatNumber(baseline)}${unit ?? ''}` }) : ''}
        {from && due ? ' · ' : ''}
        {due ? dueSaid(due, t) : ''}
        {lead.length > 0 ? ` ${lead.join('、')}` : ''}
      </span>
    </button>
  )
}
