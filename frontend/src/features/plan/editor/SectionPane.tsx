import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import { paths } from '../../../app/paths'
import { Button, ButtonLink } from '../../../ui/Button'
import { type Draft, useDraft } from '../../../ui/draft'
import { ErrorSummary } from '../../../ui/ErrorSummary'
import { ChoiceField, TextField } from '../../../ui/Field'
import { LeaveGuard } from '../../../ui/LeaveGuard'
import { ProblemAlert } from '../../../ui/ProblemAlert'
import { toast } from '../../../ui/toast'
import { useEdit } from '../../../ui/useEdit'
import { blank } from './body'
import { EditForm } from './EditForm'
import styles from './editor.module.css'
import { tree as treeOf, useAddSection, useChangeSection, useDeleteSection } from './queries'
import { LEVELS, type Level, type Plan, type Section, type Tree } from './types'

type SectionForm = { title: string; level: Level }
type Branch = Tree['sections'][number]

function SectionFields({ form, inForce }: { form: Draft<SectionForm>; inForce: boolean }) {
  const { t } = useTranslation('editor')
  return (
    <div className={styles.fields}>
      <TextField label={t('sectionTitle')} maxLength={120} {...form.bind('title')} />
      <ChoiceField
        label={t('level')}
        values={LEVELS}
        word={(level) => t(`levels.${level}`)}
        {...form.bind('level')}
        disabled={inForce}
      />
    </div>
  )
}

export function NewSectionPane({ plan, tree }: { plan: Plan; tree: Tree }) {
  const { t } = useTranslation('editor')
  const navigate = useNavigate()
  const add = useAddSection()
  const level = LEVELS[Math.min(tree.sections.length, 2)] ?? 'COUNTY'
  const form = useDraft<SectionForm>({ title: '', level })
  const [key] = useState(() => crypto.randomUUID())
  const submit = async () => {
    const { title, level } = form.values
    const wrong = blank(form.values, ['title'], t('need'))
    if (wrong.length > 0) return form.refuse(wrong)
    try {
      const section = await add.mutateAsync({ id: plan.id, key, body: { title: title.trim(), level } })
      form.rebase(form.values)
      navigate(paths.plan(plan.id, { task: 'new', section: section.id }))
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
      <h2>{t('addSection')}</h2>
      <ErrorSummary
        error={form.error}
        refusals={form.refusals}
        word={(name) => t(`field.${name}`, { defaultValue: '' })}
      />
      <SectionFields form={form} inForce={false} />
      <p className={styles.deeds}>
        <Button type="submit" look="primary" disabled={add.isPending}>
          {t('addAndOn')}
        </Button>
        <ButtonLink to={paths.plan(plan.id)}>{t('cancel')}</ButtonLink>
      </p>
      <LeaveGuard form={form} />
    </form>
  )
}

type Props = { plan: Plan; tree: Tree; branch: Branch; mayEdit: boolean; draft: boolean }

/** A section: its title, its level, its place, and the tasks in it. */
export function SectionPane({ plan, tree, branch, mayEdit, draft }: Props) {
  const { t } = useTranslation('editor')
  const navigate = useNavigate()
  const client = useQueryClient()
  const change = useChangeSection()
  const remove = useDeleteSection()
  const { section, tasks } = branch
  const form = useEdit<Section, SectionForm>(section, {
    toForm: ({ title, level }) => ({ title, level }),
    check: (values) => blank(values, ['title'], t('need')),
    send: ({ title, level }, seen) =>
      change.mutateAsync({
        id: section.id,
        body: { title: title.trim(), level, position: seen.position, version: seen.version },
      }),
    reload: async () => {
      const now = await client.fetchQuery({ ...treeOf(plan.id), staleTime: 0 })
      return now.sections.find((one) => one.section.id === section.id)?.section ?? section
    },
    onSaved: () => toast(t('saved')),
  })
  const move = (step: number) => {
    const { title, level, position, version } = section
    change.mutate({ id: section.id, body: { title, level, position: position + step, version } })
  }
  const drop = () =>
    remove.mutate(section.id, {
      onSuccess: () => {
        toast(t('deleted', { name: section.title }))
        navigate(paths.plan(plan.id))
      },
    })
  return (
    <>
      <h2>{section.title}</h2>
      <EditForm
        form={form}
        label={section.title}
        word={(name) => t(`field.${name}`, { defaultValue: '' })}
        disabled={!mayEdit}
      >
        <SectionFields form={form} inForce={!draft} />
      </EditForm>
      <ProblemAlert error={remove.error ?? (form.error ? null : change.error)} />
      {mayEdit && draft ? (
        <p className={styles.deeds}>
          <Button disabled={section.position === 1 || change.isPending} onClick={() => move(-1)}>
            {t('up')}
          </Button>
          <Button disabled={section.position === tree.sections.length || change.isPending} onClick={() => move(1)}>
            {t('down')}
          </Button>
          <Button className={styles.last} disabled={remove.isPending} onClick={drop}>
            {t('deleteSection')}
          </Button>
        </p>
      ) : null}
      <section>
        <h3>{t('tasksIn', { count: tasks.length })}</h3>
        <ul>
          {tasks.map((task) => (
            <li key={task.id}>
              <Link to={paths.plan(plan.id, { task: task.id })}>
                {task.number} {task.title}
              </Link>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
