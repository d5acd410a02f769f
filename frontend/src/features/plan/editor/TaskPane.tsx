import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import { paths } from '../../../app/paths'
import { Button, ButtonLink } from '../../../ui/Button'
import { Day } from '../../../ui/Day'
import { ProblemAlert } from '../../../ui/ProblemAlert'
import { toast } from '../../../ui/toast'
import { useEdit } from '../../../ui/useEdit'
import { CancelTask } from './CancelTask'
import { EditForm } from './EditForm'
import styles from './editor.module.css'
import { IndicatorList } from './IndicatorList'
import { findTask } from './place'
import { tree as treeOf, useChangeTask, useDeleteTask } from './queries'
import { TaskFields } from './TaskFields'
import { checkTask, toTaskBody, toTaskForm } from './task-form'
import type { Plan, Task, Tree } from './types'
import { useChoices } from './useChoices'

type Props = { plan: Plan; tree: Tree; task: Task; mayEdit: boolean; draft: boolean; cancelling: boolean }

/** One task: what the plan says of it, its promises, and how it may end before its time. */
export function TaskPane({ plan, tree, task, mayEdit, draft, cancelling }: Props) {
  const { t } = useTranslation('editor')
  const navigate = useNavigate()
  const client = useQueryClient()
  const change = useChangeTask()
  const remove = useDeleteTask()
  const { agencies, parties } = useChoices(plan.jurisdiction.code)
  const editable = mayEdit && task.status === 'ACTIVE'
  const siblings = tree.sections.find(({ section }) => section.id === task.section.id)?.tasks.length ?? 0
  const form = useEdit(task, {
    toForm: toTaskForm,
    check: (values) => checkTask(values, t),
    send: (values, seen) => {
      const position = values.sectionId === seen.section.id ? seen.position : undefined
      return change.mutateAsync({ id: task.id, body: { ...toTaskBody(values), position, version: seen.version } })
    },
    reload: async () => findTask(await client.fetchQuery({ ...treeOf(plan.id), staleTime: 0 }), task.id) ?? task,
    onSaved: () => toast(t('saved')),
  })
  const move = (step: number) => {
    const body = { ...toTaskBody(toTaskForm(task)), position: task.position + step, version: task.version }
    change.mutate({ id: task.id, body })
  }
  const drop = () =>
    remove.mutate(task.id, {
      onSuccess: () => {
        toast(t('deleted', { name: `${task.number} ${task.title}` }))
        navigate(paths.plan(plan.id, { section: task.section.id }))
      },
    })
  const name = (id: unknown) =>
    [...agencies, ...parties].find((choice) => choice.id === id)?.label ??
    tree.sections.find(({ section }) => section.id === id)?.section.title ??
    String(id ?? '')

  return (
    <>
      <header>
        <p className={styles.crumbs}>
          <Link to={paths.plan(plan.id, { section: task.section.id })}>{task.section.title}</Link>
          {task.category ? <span>{task.category}</span> : null}
        </p>
        <div className={styles.paneHead}>
          <h2>
            {task.number} {task.title}
          </h2>
          {task.status === 'ACTIVE' ? null : <span className={styles.tag}>{t(`taskStatus.${task.status}`)}</span>}
          {draft ? null : <Link to={paths.task(task.id)}>{t('toTask')}</Link>}
        </div>
      </header>
      {task.cancelReason ? (
        <p className={styles.note}>
          {task.cancelledAt ? <Day on={task.cancelledAt} /> : null}{' '}
          {t('cancelledBecause', { reason: task.cancelReason })}
        </p>
      ) : null}
      <IndicatorList plan={plan} task={task} writable={editable && draft} />
      {cancelling && editable && !draft ? (
        <CancelTask plan={plan} task={task} />
      ) : (
        <EditForm
          form={form}
          label={task.title}
          word={(field) => t(`field.${field}`, { defaultValue: '' })}
          value={(value) => (Array.isArray(value) ? value.map(name).join('、') : name(value)) || '—'}
          disabled={!editable}
        >
          <TaskFields form={form} tree={tree} agencies={agencies} parties={parties} inForce={!draft} />
        </EditForm>
      )}
      <ProblemAlert error={remove.error ?? (form.error ? null : change.error)} />
      {editable && draft ? (
        <p className={styles.deeds}>
          <Button disabled={task.position === 1 || change.isPending || form.dirty} onClick={() => move(-1)}>
            {t('up')}
          </Button>
          <Button disabled={task.position === siblings || change.isPending || form.dirty} onClick={() => move(1)}>
            {t('down')}
          </Button>
          <ButtonLink to={paths.plan(plan.id, { task: 'new', section: task.section.id })}>{t('nextTask')}</ButtonLink>
          <Button className={styles.last} disabled={remove.isPending} onClick={drop}>
            {t('deleteTask')}
          </Button>
        </p>
      ) : null}
      {editable && !draft && !cancelling ? (
        <p className={styles.deeds}>
          <ButtonLink to={paths.plan(plan.id, { task: task.id, view: 'cancel' })}>{t('cancelTask')}</ButtonLink>
        </p>
      ) : null}
    </>
  )
}
