import { useTranslation } from 'react-i18next'
import { Day } from '../../../ui/Day'
import { FigureDiff } from '../../../ui/Diff'
import { formatNumber } from '../../../ui/format'
import { PromiseLine } from './PromiseLine'
import styles from './ReadFigures.module.css'
import type { Report } from './types'

/** Every figure beside the last accepted one, with the light it gives; and the stages that are done. */
export function ReadFigures({ view }: { view: Report }) {
  const { t } = useTranslation('report')
  const done = view.milestones.filter((one) => one.doneOn)
  return (
    <>
      {view.figures.map((figure) => (
        <section key={figure.measureId} className={styles.figure} aria-label={figure.name}>
          <h2>
            {figure.name} <small>{t(`figure.${figure.aggregation}`)}</small>
          </h2>
          <p className={styles.value}>
            <FigureDiff before={figure.previous?.value} after={figure.value} unit={figure.unit} />
          </p>
          {figure.ratio && typeof figure.numerator === 'number' && typeof figure.denominator === 'number' ? (
            <p className={styles.note}>
              {figure.numeratorName} {formatNumber(figure.numerator)} ÷ {figure.denominatorName}{' '}
              {formatNumber(figure.denominator)}
            </p>
          ) : null}
          {figure.correctionReason ? (
            <p className={styles.note}>
              {t('figure.correctionReason')}：{figure.correctionReason}
            </p>
          ) : null}
          {figure.jumpConfirmed ? <p className={styles.note}>{t('figure.jumpWasConfirmed')}</p> : null}
          {figure.enteredIn ? (
            <p className={styles.note}>
              {t('figure.enteredIn', { agency: figure.enteredIn.agency, number: figure.enteredIn.taskNumber })}
            </p>
          ) : null}
          <ul className={styles.promises}>
            {figure.indicators.map((one) => (
              <PromiseLine
                key={one.id}
                promise={one}
                value={figure.value ?? null}
                unit={figure.unit}
                summed={figure.aggregation === 'PER_PERIOD'}
                alone={figure.indicators.length === 1}
              />
            ))}
          </ul>
        </section>
      ))}
      {view.milestones.length > 0 ? (
        <section className={styles.figure} aria-label={t('milestone.title')}>
          <h2>{t('milestone.doneOf', { done: done.length, total: view.milestones.length })}</h2>
          <ul className={styles.stages}>
            {view.milestones.map((one) => (
              <li key={one.id} data-new={(one.doneOn ?? '') !== (one.acceptedDoneOn ?? '') || undefined}>
                <span>{one.name}</span>
                <span>
                  {one.doneOn ? <Day on={one.doneOn} /> : t('milestone.notDone')}
                  {(one.doneOn ?? '') !== (one.acceptedDoneOn ?? '') ? <b>{t('milestone.new')}</b> : null}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  )
}
