import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { paths } from '../../../app/paths'
import { Day } from '../../../ui/Day'
import { formatNumber } from '../../../ui/format'
import styles from './DrawPage.module.css'
import type { DrawView } from './queries'

/** Pool, seed, result: each with when and by whom, so that anybody sees which came first. */
export function Steps({ draw }: { draw: DrawView }) {
  const { t } = useTranslation('draw')
  return (
    <ol className={styles.steps} aria-label={t('steps')}>
      <li>
        <h2>1 · {t('step.pool')}</h2>
        <When step={draw.pooled} />
        <p>{t('poolOf', { count: draw.poolCount, number: formatNumber(draw.poolCount) })}</p>
        <small>{t('hash')}</small>
        <code>{draw.poolHash}</code>
      </li>
      <li data-open={draw.seeded ? undefined : true}>
        <h2>2 · {t('step.seed')}</h2>
        {draw.seeded ? (
          <>
            <When step={draw.seeded} />
            <small>{t('seed')}</small>
            <code>{draw.seed}</code>
          </>
        ) : (
          <p>{t('step.noSeed')}</p>
        )}
      </li>
      <li data-open={draw.drawn ? undefined : true}>
        <h2>3 · {t('step.result')}</h2>
        {draw.drawn ? (
          <>
            <When step={draw.drawn} />
            <p>{t('drawnItems', { count: draw.selected.length })}</p>
            <p>
              <Link to={paths.audit({ subject: draw.id })}>{t('audit')}</Link>
            </p>
          </>
        ) : (
          <p>{t('step.noResult')}</p>
        )}
      </li>
    </ol>
  )
}

function When({ step }: { step: DrawView['pooled'] }) {
  return (
    <p>
      <Day on={step.at} time /> {step.by}
    </p>
  )
}
