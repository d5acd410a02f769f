import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { paths } from '../../../app/paths'
import { Button, ButtonLink } from '../../../ui/Button'
import { useDraft } from '../../../ui/draft'
import { ErrorSummary } from '../../../ui/ErrorSummary'
import { LeaveGuard } from '../../../ui/LeaveGuard'
import styles from './editor.module.css'
import { useAddTask } from './queries'
import { TaskFields } from './TaskFields'
import { blankTask, checkTask, nextNumber, toTaskBody } from './task-form'
import type { Plan, Tree } from './types'
import { useChoices } from './useChoices'

type Props = { plan: Plan; tree: Tree; sectionId: string | undefined }

/** The next task of a section; its number and category go on from the last one. */
export function NewTaskPane({ plan, tree, sectionId }: Props) {
  const { t } = useTranslation('editor')
  const navigate = useNavigate()
  const add = useAddTask()
  const { agencies, parties } = useChoices(plan.jurisdiction.code)
  const branch = tree.sections.find(({ section }) => section.id === sectionId) ?? tree.sections[0]
  const tasks = branch?.tasks ?? []
  const form = useDraft(
    blankTask(branch?.section.id ?? '', nextNumber(tasks.map((task) => task.number)), tasks.at(-1)?.category ?? ''),
  )
  const [key] = useState(() => crypto.randomUUID())
  const submit = async () => {
    const wrong = checkTask(form.values, t)
    if (wrong.length > 0) return form.refuse(wrong)
    try {
      const task = await add.mutateAsync({ id: plan.id, key, body: toTaskBody(form.values) })
      form.rebase(form.values)
      navigate(paths.plan(plan.id, { indicator: 'new', task: task.id }))
    } catch (error) {
      form.refuse(error)
    }
  }
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <p className={styles.crumbs}>{branch?.section.title}</p>
      <h2>{t('addTask')}</h2>
      <ErrorSummary
        error={form.error}
        refusals={form.refusals}
        word={(name) => t(`field.${name}`, { defaultValue: '' })}
      />
      <TaskFields form={form} tree={tree} agencies={agencies} parties={parties} inForce={false} />
      <p className={styles.deeds}>
        <Button type="submit" look="primary" disabled={add.isPending}>
          {t('addTaskAndOn')}
        </Button>
        <ButtonLink to={paths.plan(plan.id, { section: branch?.section.id })}>{t('cancel')}</ButtonLink>
      </p>
      <LeaveGuard form={form} />
    </form>
  )
}
