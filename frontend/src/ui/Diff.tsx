import { useTranslation } from 'react-i18next'
import styles from './Diff.module.css'
import { diffText } from './diff-text'
import { Figure } from './Figure'
import { formatPercent } from './format'

/** A text beside its last version: added underlined, removed struck through, each said to a screen reader as well. */
export function TextDiff({ before, after }: { before: string | null | undefined; after: string | null | undefined }) {
  const { t } = useTranslation('ui')
  return (
    <p className={styles.text}>
      {diffText(before ?? '', after ?? '').map((part, index) => {
        const key = `${index}${part.kind}`
        if (part.kind === 'same') return <span key={key}>{part.text}</span>
        if (part.kind === 'added') {
          return (
            <ins key={key}>
              <span className="visually-hidden">{t('diff.added')} </span>
              {part.text}
            </ins>
          )
        }
        return (
          <del key={key}>
            <span className="visually-hidden">{t('diff.removed')} </span>
            {part.text}
          </del>
        )
      })}
    </p>
  )
}

type FigureDiffProps = { before: number | null | undefined; after: number | null | undefined; unit: string }

/** A figure beside its last one: the difference, and how much that is. */
export function FigureDiff({ before, after, unit }: FigureDiffProps) {
  const { t } = useTranslation('ui')
  const both = typeof before === 'number' && typeof after === 'number'
  const change = both ? Number((after - before).toFixed(4)) : null
  return (
    <span className={styles.figures}>
      <span className={styles.before}>
        <span className="visually-hidden">{t('diff.before')} </span>
        <Figure value={before} unit={unit} />
      </span>
      <span aria-hidden="true">→</span>
      <b>
        <span className="visually-hidden">{t('diff.after')} </span>
        <Figure value={after} unit={unit} />
      </b>
      {change === null ? null : change === 0 ? (
        <span className={styles.change}>{t('diff.same')}</span>
      ) : (
        <span className={styles.change} data-fell={change < 0 || undefined}>
          <Figure value={change} sign />
          {before ? `（${change > 0 ? '+' : ''}${formatPercent((change / Math.abs(before)) * 100)}）` : ''}
        </span>
      )}
    </span>
  )
}
