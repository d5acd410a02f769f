import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { paths } from '../../../app/paths'
import { CheckField, Field, fieldId, TextField } from '../../../ui/Field'
import { Figure } from '../../../ui/Figure'
import { formatPercent } from '../../../ui/format'
import { asTyped, minus, numberIn, percentage } from './decimal'
import styles from './FigureCard.module.css'
import { fell } from './findings'
import { PromiseLine } from './PromiseLine'
import type { Figure as Figured } from './types'
import { type FigurePart, figureField, type Values } from './values'

type Props = {
  figure: Figured
  /** The short name of whose report this is. */
  agency: string
  /** "Nothing has changed" was said, so it stands as it was. */
  locked: boolean
  values: Values
  errors: { [field: string]: string }
  /** The codes of what the server found about this figure. */
  codes: string[]
  onType: (typed: Values) => void
}

/** One figure: entered here, or shown where it is entered elsewhere; beside it the last one, and the light it gives. */
export function FigureCard({ figure, agency, locked, values, errors, codes, onType }: Props) {
  const { t } = useTranslation('report')
  const field = (part: FigurePart) => figureField(figure.measureId, part)
  const text = (part: FigurePart) => values[field(part)] ?? ''
  const value = figure.editable ? typedValue() : (figure.value ?? null)
  const explains = fell(figure, values) || codes.includes('figure-fell') || text('correctionReason') !== ''
  const confirms = codes.includes('figure-jumped') || text('jumpConfirmed') === 'true'

  return (
    <section className={styles.card} aria-label={figure.name}>
      {figure.editable ? (
        figure.ratio ? (
          <>
            <h2>
              {figure.name} <small>{t(`figure.${figure.aggregation}`)}</small>
            </h2>
            <div className={styles.ratio}>
              {number('numerator', figure.numeratorName ?? t('field.numerator'))}
              {number('denominator', figure.denominatorName ?? t('field.denominator'))}
            </div>
          </>
        ) : (
          <div className={styles.entry}>
            {number('value', figure.name, <small>{t(`figure.${figure.aggregation}`)}</small>)}
          </div>
        )
      ) : (
        <ReadOnly figure={figure} agency={agency} />
      )}
      <p className={styles.beside}>
        {figure.editable && figure.ratio ? <output>{t('figure.ratio', { value: formatPercent(value) })}</output> : null}
        <Previous figure={figure} value={value} />
        {figure.editable ? <Hint figure={figure} value={value} same={!locked && isPrevious()} /> : null}
      </p>
      {explains && figure.editable ? (
        <TextField
          label={t('figure.correctionReason')}
          hint={t('figure.correctionHint')}
          name={field('correctionReason')}
          value={text('correctionReason')}
          maxLength={300}
          error={errors[field('correctionReason')]}
          onChange={(typed) => onType({ [field('correctionReason')]: typed })}
        />
      ) : null}
      {confirms && figure.editable ? (
        <CheckField
          label={t('figure.jumpConfirmed')}
          name={field('jumpConfirmed')}
          value={text('jumpConfirmed') === 'true'}
          onChange={(yes) => onType({ [field('jumpConfirmed')]: yes ? 'true' : '' })}
        />
      ) : null}
      <ul className={styles.promises}>
        {figure.indicators.map((one) => (
          <PromiseLine
            key={one.id}
            promise={one}
            value={value}
            unit={figure.unit}
            summed={figure.aggregation === 'PER_PERIOD'}
            alone={figure.indicators.length === 1}
          />
        ))}
      </ul>
    </section>
  )

  function typedValue() {
    return figure.ratio
      ? percentage(numberIn(text('numerator')), numberIn(text('denominator')))
      : numberIn(text('value'))
  }

  function isPrevious() {
    if (figure.touched || !figure.previous) return false
    return (['value', 'numerator', 'denominator'] as const).every(
      (part) => (figure.ratio && part === 'value') || text(part) === asTyped(figure.previous?.[part]),
    )
  }

  function number(part: 'value' | 'numerator' | 'denominator', label: string, more?: ReactNode) {
    const name = field(part)
    return (
      <Field
        key={part}
        id={fieldId(name)}
        error={errors[name]}
        label={
          <>
            {label} {more}
          </>
        }
      >
        {(control) => (
          <span className={styles.number}>
            <input
              {...control}
              type="text"
              inputMode="decimal"
              enterKeyHint="done"
              autoComplete="off"
              name={name}
              value={text(part)}
              readOnly={locked}
              onChange={(event) => onType({ [name]: event.target.value })}
            />
            {figure.ratio ? null : <span>{figure.unit}</span>}
          </span>
        )}
      </Field>
    )
  }
}

function ReadOnly({ figure, agency }: Pick<Props, 'figure' | 'agency'>) {
  const { t } = useTranslation('report')
  const there = figure.enteredIn
  const where = there ? t('figure.enteredIn', { agency: there.agency, number: there.taskNumber }) : null
  return (
    <div className={styles.readonly}>
      <h2>{figure.name}</h2>
      <p className={styles.value}>
        <Figure value={figure.value} unit={figure.unit} none={t('figure.blank')} />
      </p>
      <p className={styles.note}>
        {there ? (
          <>
            {t('figure.shared')}
            {there.agency === agency ? <Link to={paths.myReport(there.reportId)}>{where}</Link> : where}
          </>
        ) : (
          t('figure.elsewhere')
        )}
      </p>
    </div>
  )
}

function Previous({ figure, value }: { figure: Figured; value: number | null }) {
  const { t } = useTranslation('report')
  const before = figure.previous?.value
  if (typeof before !== 'number') return <span>{t('figure.first')}</span>
  const change = value === null ? null : minus(value, before)
  return (
    <span className={styles.previous}>
      {t('figure.previous', { ordinal: figure.previous?.roundOrdinal })} <Figure value={before} unit={figure.unit} />
      {change !== null && change !== 0 && figure.aggregation !== 'PER_PERIOD' ? (
        <b data-fell={change < 0 || undefined}>
          <Figure value={change} sign />
        </b>
      ) : null}
    </span>
  )
}

function Hint({ figure, value, same }: { figure: Figured; value: number | null; same: boolean }) {
  const { t } = useTranslation('report')
  const blank = value === null && !figure.ratio
  if (blank) return <span className={styles.note}>{t(`figure.blankHint.${figure.aggregation}`)}</span>
  if (same) return <span className={styles.note}>{t('figure.sameHint')}</span>
  return null
}
