import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/Button'
import { asTyped } from './decimal'
import styles from './NoChange.module.css'
import type { Report } from './types'
import { figureField, milestoneField, type Values } from './values'

const REASONS = ['planned', 'procedure', 'season', 'done'] as const

/** "Nothing has changed" is one tap on the reason; the figures go back to the last ones, and it can be taken back. */
export function NoChangeReasons({ onChoose, onClose }: { onChoose: (reason: string) => void; onClose: () => void }) {
  const { t } = useTranslation('report')
  return (
    <section className={styles.reasons} aria-label={t('noChange.why')}>
      <h2>{t('noChange.why')}</h2>
      <ul>
        {REASONS.map((reason) => (
          <li key={reason}>
            <Button onClick={() => onChoose(t(`noChange.${reason}`))}>{t(`noChange.${reason}`)}</Button>
          </li>
        ))}
        <li>
          <Button onClick={() => onChoose('')}>{t('noChange.own')}</Button>
        </li>
      </ul>
      <Button look="quiet" onClick={onClose}>
        {t('noChange.cancel')}
      </Button>
    </section>
  )
}

export function NoChangeNotice({ onUndo }: { onUndo: () => void }) {
  const { t } = useTranslation('report')
  return (
    <p className={styles.notice}>
      <span>
        <b>{t('noChange.is')}</b> {t('noChange.means')}
      </span>
      <Button onClick={onUndo}>{t('noChange.undo')}</Button>
    </p>
  )
}

/** The fields of a report in which nothing has changed since the last accepted one. */
export function unchanged(report: Report, values: Values, reason: string): Values {
  const typed: Values = { noChange: 'true', progressText: reason || (values.progressText ?? '') }
  for (const figure of report.figures) {
    if (!figure.editable || figure.aggregation === 'PER_PERIOD') continue
    for (const part of ['value', 'numerator', 'denominator'] as const) {
      if (figure.ratio === (part === 'value')) continue
      typed[figureField(figure.measureId, part)] = asTyped(figure.previous?.[part])
    }
    typed[figureField(figure.measureId, 'correctionReason')] = ''
    typed[figureField(figure.measureId, 'jumpConfirmed')] = ''
  }
  for (const { id, acceptedDoneOn } of report.milestones) typed[milestoneField(id)] = acceptedDoneOn ?? ''
  return typed
}

/** What these fields said before, to put back. */
export function valuesBefore(typed: Values, values: Values): Values {
  return Object.fromEntries(Object.keys(typed).map((field) => [field, values[field] ?? '']))
}
