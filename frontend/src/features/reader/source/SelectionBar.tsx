import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/Button'
import { useDeeds } from '../edit/deeds'
import { addFromText } from '../edit/from-text'
import { addTask } from '../edit/tasks'
import { end, holds, start } from '../spans'
import type { Draft, Span } from '../types'
import styles from './SourcePane.module.css'

type Props = { span: Span; draft: Draft; source: string; onDone: () => void }

/** What can be made of the text that is selected in the document. */
export function SelectionBar({ span, draft, source, onDone }: Props) {
  const { t } = useTranslation('reader')
  const deeds = useDeeds()
  const text = source.slice(start(span), end(span))
  const inside = draft.tasks.findIndex((task) => task.span && holds(task.span, span))
  const task = draft.tasks[inside]
  const newTask = () => {
    let at = 0
    deeds.draft((now) => {
      const added = addTask(now, text, span)
      at = added.at
      return added.draft
    })
    deeds.focus({ task: at, edit: 'task' }, 'draft')
    onDone()
  }
  const newIndicator = () => {
    deeds.draft((now) => addFromText(now, inside, text, span))
    const last = (deeds.now().tasks[inside]?.indicators.length ?? 1) - 1
    deeds.focus({ task: inside, indicator: last, edit: 'indicator' }, 'draft')
    onDone()
  }
  return (
    <div className={styles.selection} role="toolbar" aria-label={t('selection.title')}>
      <span>{t('selection.count', { count: text.length })}</span>
      {task ? (
        <Button onClick={newIndicator}>{t('selection.indicator', { number: task.number ?? inside + 1 })}</Button>
      ) : null}
      <Button onClick={newTask}>{t('selection.task')}</Button>
      <Button look="quiet" onClick={onDone}>
        {t('cancel')}
      </Button>
    </div>
  )
}
