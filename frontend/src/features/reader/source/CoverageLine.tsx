import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { NumberKind } from '../types'
import styles from './CoverageLine.module.css'
import { coverageOf, type Mark, type MarkKind } from './ledger'
import marksStyles from './marks.module.css'

type Props = { marks: Mark[]; filter: MarkKind | null; onFilter: (kind: MarkKind | null) => void }

/** Every printed number and what became of it. A part leads to its numbers, one after the other. */
export const CoverageLine = memo(function CoverageLine({ marks, filter, onFilter }: Props) {
  const { t } = useTranslation('reader')
  const coverage = coverageOf(marks)
  const count = (kind: MarkKind) => marks.filter((mark) => mark.kind === kind).length
  const parts: [MarkKind, number][] = [
    ['target', count('target')],
    ['baseline', count('baseline')],
    ['other', coverage.other],
    ['unsure', coverage.unsure],
    ['missed', coverage.missed],
  ]
  const kinds = [...coverage.kinds].sort((one, other) => other[1] - one[1])
  return (
    <div className={styles.line}>
      <p className={styles.said}>
        {t('coverage.said', {
          numbers: coverage.numbers,
          indicators: coverage.indicators,
          rest: restSaid(kinds),
          missed: coverage.missed,
        })}
      </p>
      <fieldset className={styles.parts}>
        <legend className="visually-hidden">{t('coverage.filter')}</legend>
        {parts.map(([kind, number]) => (
          <button
            key={kind}
            type="button"
            className={styles.part}
            aria-pressed={filter === kind}
            disabled={number === 0}
            data-kind={kind}
            data-trouble={(number > 0 && (kind === 'missed' || kind === 'unsure')) || undefined}
            onClick={() => onFilter(kind)}
          >
            <span className={marksStyles.mark} data-kind={kind} aria-hidden="true">
              {number}
            </span>
            <span className="visually-hidden">{number}</span> {t(`mark.${kind}`)}
          </button>
        ))}
        {filter ? (
          <button type="button" className={styles.part} onClick={() => onFilter(null)}>
            {t('coverage.all')}
          </button>
        ) : null}
      </fieldset>
    </div>
  )

  /** What is no target by name where there are few names for it, and what is unsure where anything is. */
  function restSaid(list: [NumberKind, number][]) {
    const named = list.map(([kind, number]) => t('coverage.kind', { count: number, word: t(`numberKind.${kind}`) }))
    const { other, unsure } = coverage
    const few = named.length > 0 && named.length < 5
    const rest = [few ? named.join(t('coverage.and')) : t('coverage.other', { count: other })]
    if (unsure > 0) rest.push(t('coverage.unsure', { count: unsure }))
    return rest.join(t('coverage.and'))
  }
})
