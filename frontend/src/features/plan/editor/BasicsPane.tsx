import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { toast } from '../../../ui/toast'
import { useEdit } from '../../../ui/useEdit'
import { ArchivePlan } from './ArchivePlan'
import { EditForm } from './EditForm'
import { PlanFields } from './PlanFields'
import { checkPlan, toPlanBody, toPlanForm } from './plan-form'
import { planOf, useChangePlan } from './queries'
import type { Plan } from './types'
import { useChoices } from './useChoices'

/** The plan as a whole. In force its year, days and period stay as they are. */
export function BasicsPane({ plan, mayEdit }: { plan: Plan; mayEdit: boolean }) {
  const { t } = useTranslation('editor')
  const client = useQueryClient()
  const change = useChangePlan()
  const { agencies } = useChoices(plan.jurisdiction.code)
  const form = useEdit(plan, {
    toForm: toPlanForm,
    check: (values) => checkPlan(values, t),
    send: (values, seen) => change.mutateAsync({ id: plan.id, body: { ...toPlanBody(values), version: seen.version } }),
    reload: () => client.fetchQuery({ ...planOf(plan.id), staleTime: 0 }),
    onSaved: () => toast(t('saved')),
  })
  return (
    <>
      <h2>{t('part.basics')}</h2>
      <EditForm
        form={form}
        label={t('part.basics')}
        word={(name) => t(`field.${name}`, { defaultValue: '' })}
        disabled={!mayEdit}
      >
        <PlanFields form={form} agencies={agencies} inForce={plan.status !== 'DRAFT'} />
      </EditForm>
      {mayEdit && plan.status === 'IN_FORCE' ? <ArchivePlan plan={plan} /> : null}
    </>
  )
}
