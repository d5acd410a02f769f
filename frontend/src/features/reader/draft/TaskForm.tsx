import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/Button'
import { AreaField, DayField, TextField } from '../../../ui/Field'
import { useDeeds, useNames } from '../edit/deeds'
import { setTask } from '../edit/tasks'
import type { Task } from '../types'
import { EditorFrame } from './EditorFrame'
import { NamesField } from './NamesField'
import { dueText, readDue } from './say'
import styles from './TaskCard.module.css'

type Props = { task: Task; at: number; year?: number; onClose: () => void }

/** A task's own fields. The clause stays as it is printed; only one that stands nowhere in the document is typed. */
export function TaskForm({ task, at, year, onClose }: Props) {
  const { t } = useTranslation('reader')
  const deeds = useDeeds()
  const { choices } = useNames()
  const set = (change: Partial<Task>) =>
    deeds.draft((draft) => setTask(draft, at, change), `${at}.${Object.keys(change)[0]}`)
  return (
    <EditorFrame by={`t${at}-`} label={t('task.fields')} onClose={onClose}>
      <div className={styles.fields}>
        <TextField
          name="number"
          label={t('task.number')}
          value={task.number ?? ''}
          maxLength={20}
          onChange={(number) => set({ number: number || undefined })}
        />
        <TextField
          name="category"
          label={t('task.category')}
          value={task.category ?? ''}
          maxLength={40}
          onChange={(category) => set({ category: category || undefined })}
        />
        <DayField
          name="due"
          label={t('task.due')}
          value={dueText(task.due, year)}
          onChange={(text) => set({ due: readDue(text, task.due) })}
        />
        <TextField
          wide
          name="title"
          label={t('task.title')}
          hint={t('task.titleHint')}
          value={task.title ?? ''}
          maxLength={120}
          onChange={(title) => set({ title: title || undefined })}
        />
        {task.span ? null : (
          <AreaField
            wide
            serif
            name="text"
            label={t('task.text')}
            value={task.text}
            onChange={(text) => set({ text })}
          />
        )}
      </div>
      <NamesField
        name="lead"
        label={t('task.lead')}
        value={task.lead}
        known={choices}
        onChange={(lead) => set({ lead })}
      />
      <NamesField
        name="cooperating"
        label={t('task.cooperating')}
        value={task.cooperating}
        known={choices}
        onChange={(cooperating) => set({ cooperating })}
      />
      <p className={styles.deeds}>
        <Button look="primary" onClick={onClose}>
          {t('done')}
        </Button>
      </p>
    </EditorFrame>
  )
}
