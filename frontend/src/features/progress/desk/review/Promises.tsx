import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { paths } from '../../../../app/paths'
import { Bullet } from '../../../../ui/Bullet'
import { Figure as Amount } from '../../../../ui/Figure'
import { formatPercent } from '../../../../ui/format'
import { lightFor, shareOf } from '../../phone/outlook'
import { LightChange } from '../LightChange'
import type { Figure } from '../types'
import styles from './Promises.module.css'

/** What is promised of a figure, how far it has come, and the light it would give. */
export function Promises({ figure }: { figure: Figure }) {
  const { t } = useTranslation('review')
  const value = figure.value ?? null
  const several = figure.indicators.length > 1
  return (
    <ul className={styles.promises}>
      {figure.indicators.map((promise) => {
        const share = shareOf(value, promise, figure.aggregation === 'PER_PERIOD')
        const then = lightFor(value, promise)
        return (
          <li key={promise.id}>
            <p className={styles.head}>
              <Link to={paths.task(promise.taskId, { indicator: promise.id })}>
                {several ? `${promise.sectionTitle} ${promise.taskNumber} ` : ''}
                {t(`promise.${promise.comparator}`)}{' '}
                {typeof promise.target === 'number' ? <Amount value={promise.target} unit={promise.unit} /> : null}
              </Link>
              <LightChange now={promise.light} then={then} />
            </p>
            {share !== null || typeof promise.expected === 'number' ? (
              <>
                <Bullet reported={share} expected={promise.expected} status={then ?? promise.light ?? undefined} />
                <p className={styles.words}>
                  {share === null ? null : <span>{t('share', { value: formatPercent(share) })}</span>}
                  {typeof promise.expected === 'number' ? (
                    <span>{t('expected', { value: formatPercent(promise.expected) })}</span>
                  ) : null}
                </p>
              </>
            ) : null}
          </li>
        )
      })}
    </ul>
  )
}
