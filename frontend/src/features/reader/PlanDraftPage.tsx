import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { paths } from '../../app/paths'
import { ButtonLink } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { planDraft } from './queries'
import { Workbench } from './Workbench'

/** A document on its way to a plan; once it is one, the way there. */
export function PlanDraftPage() {
  const { draftId = '' } = useParams()
  const { t } = useTranslation('reader')
  const { data: view } = useSuspenseQuery(planDraft(draftId))
  if (view.status === 'OPEN') return <Workbench key={view.id} view={view} />
  return (
    <EmptyState title={t(view.status === 'CONFIRMED' ? 'closed.confirmed' : 'closed.discarded', { name: view.name })}>
      {view.planId ? (
        <ButtonLink look="primary" to={paths.plan(view.planId, { part: 'check' })}>
          {t('closed.plan')}
        </ButtonLink>
      ) : null}
      <ButtonLink to={paths.planDrafts()}>{t('list.title')}</ButtonLink>
    </EmptyState>
  )
}
