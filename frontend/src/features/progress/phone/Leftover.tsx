import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/Button'
import styles from './ClashPanel.module.css'
import { fieldWord, valueWord } from './field-words'
import { type Draft, isUnsent } from './store'
import type { Report } from './types'
import { valuesOf } from './values'

type Props = { view: Report; draft: Draft; onDiscard: () => void }

/** The report can no longer be changed, and something typed here never arrived: it is shown, not thrown away. */
export function Leftover({ view, draft, onDiscard }: Props) {
  const { t } = useTranslation('report')
  const now = valuesOf({ ...view, figures: view.figures.map((figure) => ({ ...figure, editable: true })) })
  const typed = Object.entries(draft.values).filter(([field, text]) => field in now && now[field] !== text)
  if (!isUnsent(draft) || typed.length === 0) return null
  return (
    <section className={styles.panel} aria-labelledby="leftover-title">
      <h2 id="leftover-title">{t('leftover.title')}</h2>
      <p>{t('leftover.text')}</p>
      <dl>
        {typed.map(([field, text]) => (
          <div key={field}>
            <dt>
              <small>{fieldWord(field, view, t)}</small>
            </dt>
            <dd className={styles.text}>{valueWord(field, text, t)}</dd>
          </div>
        ))}
      </dl>
      <Button onClick={onDiscard}>{t('leftover.discard')}</Button>
    </section>
  )
}
