import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { paths } from '../../../app/paths'
import { Button, ButtonLink } from '../../../ui/Button'
import { ProblemAlert } from '../../../ui/ProblemAlert'
import { toast } from '../../../ui/toast'
import { useEdit } from '../../../ui/useEdit'
import { EditForm } from './EditForm'
import styles from './editor.module.css'
import type { ViewProps } from './IndicatorPane'
import { checkIndicator, toIndicatorBody, toIndicatorForm } from './indicator-form'
import { PromiseFields } from './PromiseFields'
import { findIndicator } from './place'
import { tree as treeOf, useChangeIndicator, useDeleteIndicator } from './queries'

/** What is promised. In force it changes by a revision with reason and authority only. */
export function PromiseView({ plan, tree, task, indicator, editable, draft }: ViewProps) {
  const { t } = useTranslation('editor')
  const navigate = useNavigate()
  const client = useQueryClient()
  const change = useChangeIndicator()
  const remove = useDeleteIndicator()
  const form = useEdit(indicator, {
    toForm: toIndicatorForm,
    check: (values) => checkIndicator(values, t),
    send: (values, seen) =>
      change.mutateAsync({
        id: indicator.id,
        body: {
          ...toIndicatorBody(values),
          unit: values.measureId ? undefined : seen.unit,
          position: seen.position,
          version: seen.version,
        },
      }),
    reload: async () =>
      findIndicator(await client.fetchQuery({ ...treeOf(plan.id), staleTime: 0 }), indicator.id)?.indicator ??
      indicator,
    onSaved: () => toast(t('saved')),
  })
  const drop = () =>
    remove.mutate(indicator.id, {
      onSuccess: () => {
        toast(t('deleted', { name: indicator.name }))
        navigate(paths.plan(plan.id, { task: task.id }))
      },
    })
  return (
    <>
      {editable && !draft ? (
        <p className={styles.note}>
          {t('inForceNote')}{' '}
          <ButtonLink to={paths.plan(plan.id, { indicator: indicator.id, view: 'targets' })}>{t('revise')}</ButtonLink>
        </p>
      ) : null}
      <EditForm
        form={form}
        label={indicator.name}
        word={(field) => t(`field.${field}`, { defaultValue: '' })}
        value={(value, name) =>
          (name === 'measureId' ? tree.measures.find((one) => one.id === value)?.name : String(value ?? '')) || '—'
        }
        disabled={!editable}
      >
        <PromiseFields form={form} plan={plan} tree={tree} task={task} indicatorId={indicator.id} inForce={!draft} />
      </EditForm>
      <ProblemAlert error={remove.error} />
      {editable && draft ? (
        <p className={styles.deeds}>
          <ButtonLink to={paths.plan(plan.id, { indicator: 'new', task: task.id })}>{t('addIndicator')}</ButtonLink>
          <Button className={styles.last} disabled={remove.isPending} onClick={drop}>
            {t('deleteIndicator')}
          </Button>
        </p>
      ) : null}
    </>
  )
}
