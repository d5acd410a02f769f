import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import { paths } from '../../../app/paths'
import { Button } from '../../../ui/Button'
import { ProblemAlert } from '../../../ui/ProblemAlert'
import { toast } from '../../../ui/toast'
import { useEdit } from '../../../ui/useEdit'
import { EditForm } from './EditForm'
import styles from './editor.module.css'
import { MeasureFields } from './MeasureFields'
import { checkMeasure, toMeasureBody, toMeasureForm } from './measure-form'
import { NewMeasure } from './NewMeasure'
import { tree as treeOf, useChangeMeasure, useDeleteMeasure } from './queries'
import type { Measure, Plan } from './types'
import { useChoices } from './useChoices'

type Props = { plan: Plan; measure: Measure | undefined; mayEdit: boolean; draft: boolean }

export function MeasurePane({ plan, measure, mayEdit, draft }: Props) {
  const { t } = useTranslation('editor')
  const navigate = useNavigate()
  const back = (
    <p className={styles.crumbs}>
      <Link to={paths.plan(plan.id, { part: 'measures' })}>{t('part.measures')}</Link>
    </p>
  )
  if (!measure) {
    return (
      <>
        {back}
        <NewMeasure
          planId={plan.id}
          jurisdiction={plan.jurisdiction.code}
          suggested=""
          owner={undefined}
          onDone={() => navigate(paths.plan(plan.id, { part: 'measures' }))}
        />
      </>
    )
  }
  return (
    <>
      {back}
      <OneMeasure plan={plan} measure={measure} mayEdit={mayEdit} draft={draft} />
    </>
  )
}

/** A measure. In force only its name and who enters it may change. */
function OneMeasure({ plan, measure, mayEdit, draft }: Props & { measure: Measure }) {
  const { t } = useTranslation('editor')
  const navigate = useNavigate()
  const client = useQueryClient()
  const change = useChangeMeasure()
  const remove = useDeleteMeasure()
  const { agencies } = useChoices(plan.jurisdiction.code)
  const form = useEdit(measure, {
    toForm: toMeasureForm,
    check: (values) => checkMeasure(values, t),
    send: (values, seen) =>
      change.mutateAsync({ id: measure.id, body: { ...toMeasureBody(values), version: seen.version } }),
    reload: async () => {
      const now = await client.fetchQuery({ ...treeOf(plan.id), staleTime: 0 })
      return now.measures.find((one) => one.id === measure.id) ?? measure
    },
    onSaved: () => toast(t('saved')),
  })
  const drop = () =>
    remove.mutate(measure.id, {
      onSuccess: () => {
        toast(t('deleted', { name: measure.name }))
        navigate(paths.plan(plan.id, { part: 'measures' }))
      },
    })
  return (
    <>
      <h2>{measure.name}</h2>
      <EditForm
        form={form}
        label={measure.name}
        word={(field) => t(`field.${field}`, { defaultValue: '' })}
        value={(value) =>
          Array.isArray(value) ? (agencies.find((one) => one.id === value[0])?.label ?? '—') : String(value)
        }
        disabled={!mayEdit}
      >
        <MeasureFields form={form} agencies={agencies} inForce={!draft} />
      </EditForm>
      <section>
        <h3>{t('usedBy')}</h3>
        {measure.sharedWith.length === 0 ? <p>{t('unused')}</p> : null}
        <ul>
          {measure.sharedWith.map((use) => (
            <li key={use.indicatorId}>
              <Link to={paths.plan(plan.id, { indicator: use.indicatorId })}>
                {use.sectionTitle} {use.taskNumber}
              </Link>
            </li>
          ))}
        </ul>
      </section>
      <ProblemAlert error={remove.error} />
      {mayEdit && draft && measure.sharedWith.length === 0 ? (
        <p className={styles.deeds}>
          <Button disabled={remove.isPending} onClick={drop}>
            {t('deleteMeasure')}
          </Button>
        </p>
      ) : null}
    </>
  )
}
