import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { paths } from '../../../../app/paths'
import { FigureDiff } from '../../../../ui/Diff'
import { Figure as Amount } from '../../../../ui/Figure'
import type { Evidence } from '../types'
import type { ComparedFigure } from './compare'
import { EvidenceList } from './EvidenceList'
import styles from './FigureRows.module.css'
import { Promises } from './Promises'

type Props = { figures: ComparedFigure[]; evidence: Evidence[]; heading: string }

/** Each figure beside its last one, with what is promised of it and the files that prove it. */
export function FigureRows({ figures, evidence, heading }: Props) {
  const { t } = useTranslation('review')
  if (figures.length === 0) return null
  return (
    <section className={styles.figures} aria-label={t('figures')}>
      <h3>
        {t('figures')} <small>{heading}</small>
      </h3>
      <ul>
        {figures.map(({ figure, before }) => (
          <li key={figure.measureId} className={styles.figure}>
            <div className={styles.what}>
              <h4>{figure.name}</h4>
              <small>{t(`aggregation.${figure.aggregation}`)}</small>
              {figure.enteredIn ? (
                <small>
                  {t('enteredIn', { agency: figure.enteredIn.agency })}{' '}
                  <Link to={paths.report(figure.enteredIn.reportId)}>{figure.enteredIn.taskNumber}</Link>
                </small>
              ) : null}
            </div>
            <div className={styles.change}>
              <p className={styles.diff}>
                <FigureDiff before={before?.value} after={figure.value} unit={figure.unit} />
              </p>
              {figure.ratio ? (
                <p className={styles.parts}>
                  {figure.numeratorName} <FigureDiff before={before?.numerator} after={figure.numerator} unit="" />
                  <br />
                  {figure.denominatorName}{' '}
                  <FigureDiff before={before?.denominator} after={figure.denominator} unit="" />
                </p>
              ) : null}
              {figure.correctionReason ? (
                <p className={styles.flag}>{t('correction', { reason: figure.correctionReason })}</p>
              ) : null}
              {figure.jumpConfirmed ? <p className={styles.flag}>{t('jumpConfirmed')}</p> : null}
              {!figure.touched && !figure.enteredIn ? (
                <p className={styles.flag}>
                  {t('untouched')} <Amount value={before?.value} unit={figure.unit} />
                </p>
              ) : null}
            </div>
            <Promises figure={figure} />
            <EvidenceList evidence={evidence.filter((one) => one.measureId === figure.measureId)} />
          </li>
        ))}
      </ul>
    </section>
  )
}
