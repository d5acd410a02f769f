import { useTranslation } from 'react-i18next'
import type { Draft } from '../../../ui/draft'
import { AreaField, ChoiceField, NumberField, TextField } from '../../../ui/Field'
import { type Choice, ManyPicker } from '../../../ui/ManyPicker'
import styles from './editor.module.css'
import type { TaskForm } from './task-form'
import type { Tree } from './types'

type Props = {
  form: Draft<TaskForm>
  tree: Tree
  agencies: Choice[]
  parties: Choice[]
  /** In force only its title and category, and who leads and takes part. */
  inForce: boolean
}

/** One numbered item: the clause as printed, who leads it, who takes part. */
export function TaskFields({ form, tree, agencies, parties, inForce }: Props) {
  const { t } = useTranslation('editor')
  const categories = [...new Set(tree.sections.flatMap(({ tasks }) => tasks.flatMap((task) => task.category ?? [])))]
  return (
    <>
      <div className={styles.fields}>
        <TextField
          label={t('number')}
          hint={t('numberHint')}
          maxLength={20}
          {...form.bind('number')}
          disabled={inForce}
        />
        <TextField
          optional
          label={t('category')}
          hint={categories.length > 0 ? t('categoryHint', { words: categories.slice(0, 3).join('、') }) : undefined}
          maxLength={40}
          {...form.bind('category')}
        />
        <TextField wide label={t('taskTitle')} maxLength={120} {...form.bind('title')} />
        <AreaField
          wide
          serif
          rows={4}
          label={t('clause')}
          hint={t('clauseHint')}
          maxLength={4000}
          {...form.bind('clause')}
          disabled={inForce}
        />
      </div>
      <ManyPicker label={t('lead')} hint={t('leadHint')} choices={agencies} {...form.bind('leadIds')} />
      <ManyPicker
        label={t('cooperating')}
        hint={t('cooperatingHint')}
        choices={parties}
        {...form.bind('cooperating')}
      />
      <div className={styles.fields}>
        <ChoiceField
          label={t('section')}
          values={tree.sections.map(({ section }) => section.id)}
          word={(id) => tree.sections.find(({ section }) => section.id === id)?.section.title ?? ''}
          {...form.bind('sectionId')}
          disabled={inForce}
        />
        <NumberField label={t('weight')} hint={t('weightHint')} {...form.bind('weight')} disabled={inForce} />
      </div>
    </>
  )
}
