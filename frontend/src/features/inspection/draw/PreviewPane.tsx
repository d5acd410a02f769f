import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ProblemAlert } from '../../../ui/ProblemAlert'
import styles from './NewDrawPage.module.css'
import { QuotaTable } from './QuotaTable'
import { type NewDraw, preview } from './queries'

const PAUSE = 400

/** What the draw would be made from, as soon as somebody pauses. */
export function PreviewPane({ body, ready }: { body: NewDraw; ready: boolean }) {
  const { t } = useTranslation('draw')
  const text = JSON.stringify(body)
  const [asked, setAsked] = useState(text)
  useEffect(() => {
    const timer = window.setTimeout(() => setAsked(text), PAUSE)
    return () => window.clearTimeout(timer)
  }, [text])
  const settled = useDeferredValue(asked)
  const { data, error, isFetching } = useQuery({ ...preview(JSON.parse(settled) as NewDraw), enabled: ready })
  return (
    <section className={styles.preview} aria-label={t('preview')} aria-busy={isFetching || asked !== text}>
      <h2>{t('preview')}</h2>
      <ProblemAlert error={error} />
      {data && !error ? (
        <>
          <p aria-live="polite" className={styles.sum}>
            {t('wouldDraw', { pool: data.poolCount, size: data.drawn })}
          </p>
          {body.coverEach && !data.coversEach && data.poolCount > 0 ? (
            <p className={styles.warning}>{t('notCovered', { strata: data.quotas.length })}</p>
          ) : null}
          {data.poolCount > 0 ? (
            <>
              <QuotaTable quotas={data.quotas} />
              <h3>{t('touched')}</h3>
              <ul className={styles.touched}>
                {data.weights.map(({ factor, multiplier, items = 0 }) => (
                  <li key={factor} data-off={multiplier === 1 || undefined}>
                    <span>{t(`factor.${factor}`)}</span>
                    <span>{multiplier === 1 ? t('off') : t('touches', { items, multiplier })}</span>
                  </li>
                ))}
              </ul>
            </>
          ) : (
            <p>{t('empty')}</p>
          )}
        </>
      ) : null}
    </section>
  )
}
