import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/Button'
import { useDeeds } from '../edit/deeds'
import { markBaseline, markOther, markTarget } from '../edit/indicators'
import type { Mark } from '../source/ledger'
import type { NumberKind, Task } from '../types'
import { NUMBER_KINDS } from '../words'
import styles from './TaskCard.module.css'

type Props = { mark: Mark; task: Task; at: number }

/** One printed number: what it was taken for, and what else it may be. */
export function NumberBar({ mark, task, at }: Props) {
  const { t } = useTranslation('reader')
  const deeds = useDeeds()
  const printed = { span: mark.span, text: mark.text }
  const isOther = mark.kind === 'other' || mark.kind === 'unsure'
  const asTarget = () => {
    let index = 0
    deeds.draft((draft) => {
      const marked = markTarget(draft, at, printed, deeds.source)
      index = marked.index
      return marked.draft
    })
    deeds.focus({ task: at, indicator: index, span: mark.span, edit: 'indicator' })
  }
  const asOther = (kind: NumberKind) => {
    deeds.draft((draft) => markOther(draft, at, printed, kind))
    deeds.focus({ task: at, span: mark.span })
  }
  return (
    <div className={styles.numberBar} role="toolbar" aria-label={t('number.title', { number: mark.text })}>
      <b>{mark.text}</b>
      <span>{t('number.now', { word: mark.other ? t(`numberKind.${mark.other}`) : t(`mark.${mark.kind}`) })}</span>
      {mark.kind === 'target' ? null : <Button onClick={asTarget}>{t('number.asTarget')}</Button>}
      <select
        aria-label={t('number.asOther')}
        value={isOther && mark.other !== 'UNKNOWN' ? (mark.other ?? '') : ''}
        onChange={(event) => asOther(event.target.value as NumberKind)} // one of the options below
      >
        <option value="" disabled>
          {t('number.asOther')}
        </option>
        {NUMBER_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {t('number.other', { word: t(`numberKind.${kind}`) })}
          </option>
        ))}
      </select>
      {task.indicators.length > 0 && mark.kind !== 'baseline' ? (
        <select
          aria-label={t('number.asBaseline')}
          value=""
          onChange={(event) => {
            const index = Number(event.target.value)
            deeds.draft((draft) => markBaseline(draft, at, index, printed))
            deeds.focus({ task: at, span: mark.span })
          }}
        >
          <option value="" disabled>
            {t('number.asBaseline')}
          </option>
          {task.indicators.map((indicator, index) =>
            index === mark.indicator ? null : (
              <option key={index} value={index}>
                {t('number.baselineOf', { name: indicator.name || index + 1 })}
              </option>
            ),
          )}
        </select>
      ) : null}
    </div>
  )
}
