import { useTranslation } from 'react-i18next'
import { useLoaderData, useNavigate, useSearchParams } from 'react-router'
import { useMe } from '../../../app/me'
import { paths } from '../../../app/paths'
import { Button } from '../../../ui/Button'
import { EmptyState } from '../../../ui/EmptyState'
import { Composer } from './Composer'
import type { PaperForm } from './compose-form'
import { kindsOf } from './start'

/** A paper is written on the left and read on the right, before anybody gets it. */
export function NewPaperPage() {
  const { t } = useTranslation('compose')
  const { form, planId } = useLoaderData<{ form: PaperForm; planId: string | undefined }>()
  const who = useMe()
  const navigate = useNavigate()
  const [search] = useSearchParams()
  if (kindsOf(who).length === 0) {
    return (
      <EmptyState title={t('notYours')}>
        <Button onClick={() => navigate(paths.papers())}>{t('paper:back')}</Button>
      </EmptyState>
    )
  }
  return <Composer key={search.toString()} name={search.toString()} begun={form} planId={planId} who={who} />
}
