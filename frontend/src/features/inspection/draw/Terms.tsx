import { useTranslation } from 'react-i18next'
import styles from './DrawPage.module.css'
import type { DrawView } from './queries'

/** By what the pool was chosen, and what made something weigh more. */
export function Terms({ draw }: { draw: DrawView }) {
  const { t } = useTranslation('draw')
  const { pool } = draw
  const said = [
    [t('rounds'), pool.roundIds?.length ? t('chosen', { count: pool.roundIds.length }) : t('allRounds')],
    [t('sections'), pool.sectionIds?.length ? t('chosen', { count: pool.sectionIds.length }) : t('everything')],
    [t('agencies'), pool.agencyIds?.length ? t('chosen', { count: pool.agencyIds.length }) : t('everything')],
    [t('lights'), pool.lights?.length ? pool.lights.map((one) => t(`ui:light.${one}`)).join('、') : t('everything')],
    [t('minTarget'), pool.minTarget === undefined ? null : `≥ ${pool.minTarget}${pool.unit ?? ''}`],
    [t('minValue'), pool.minValue === undefined ? null : `≥ ${pool.minValue}${pool.unit ?? ''}`],
    [t('neverChecked'), pool.neverChecked ? t('yes') : null],
    [t('stratify'), t(`strata.${draw.strata}`) + (draw.coverEach ? ` · ${t('coverEach')}` : '')],
    [
      t('weights'),
      draw.weights
        .filter(({ multiplier }) => multiplier !== 1)
        .map(({ factor, multiplier }) => `${t(`factor.${factor}`)} ×${multiplier}`)
        .join('，') || t('alike'),
    ],
  ]
  return (
    <dl className={styles.terms}>
      {said
        .filter(([, value]) => value !== null)
        .map(([name, value]) => (
          <div key={name} style={{ display: 'contents' }}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  )
}
