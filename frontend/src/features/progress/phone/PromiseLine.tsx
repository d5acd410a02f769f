import { useTranslation } from 'react-i18next'
import { Bullet } from '../../../ui/Bullet'
import { Figure } from '../../../ui/Figure'
import { formatNumber, formatPercent } from '../../../ui/format'
import { Light } from '../../../ui/Light'
import { lightFor, missing, shareOf } from './outlook'
import styles from './PromiseLine.module.css'
import type { Promised } from './types'

type Props = {
  promise: Promised
  value: number | null
  unit: string
  /** Whether rounds are added up, so that one round's amount does not tell how far it is. */
  summed: boolean
  alone: boolean
}

/** A promise under the figure that it is about: how far it is, and the light that this figure would give. */
export function PromiseLine({ promise, value, unit, summed, alone }: Props) {
  const { t } = useTranslation('report')
  const status = lightFor(value, promise) ?? (value === null ? (promise.light ?? null) : null)
  const share = shareOf(value, promise, summed)
  const more = missing(value, promise)
  const measured = share !== null || typeof promise.expected === 'number'
  return (
    <li className={styles.line}>
      <p className={styles.what}>
        <span>
          {alone ? null : `${promise.sectionTitle} ${promise.taskNumber} `}
          {t(`target.${promise.comparator}`)}
          {typeof promise.target === 'number' ? <Figure value={promise.target} unit={promise.unit ?? unit} /> : null}
        </span>
        <output aria-label={t('lightNow')}>{status ? <Light status={status} /> : null}</output>
      </p>
      {measured ? (
        <Bullet reported={share} expected={promise.expected} status={status ?? undefined} height={12} />
      ) : null}
      <p className={styles.words}>
        {share === null ? null : <span>{t('share', { value: formatPercent(share) })}</span>}
        {typeof promise.expected === 'number' ? (
          <span>{t('expected', { value: formatPercent(promise.expected) })}</span>
        ) : null}
        {more ? <span>{t(`more.${more.status}`, { value: `${formatNumber(more.more)}${unit}` })}</span> : null}
      </p>
    </li>
  )
}
