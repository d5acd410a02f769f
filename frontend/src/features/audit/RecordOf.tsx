import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { paths } from '../../app/paths'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { PageSkeleton } from '../../ui/Skeleton'
import { AuditTrail } from './AuditTrail'
import { record } from './queries'

const SOME = 20

/** The record of one task or report, for the page of that thing; the rest stands behind a link. */
export function RecordOf(about: { task: string } | { report: string }) {
  const { t } = useTranslation('audit')
  const { data, error, refetch } = useQuery(record(about, SOME))
  if (error) return <ProblemAlert error={error} onRetry={refetch} />
  if (!data) return <PageSkeleton rows={4} />
  if (data.items.length === 0) return <p>{t('none')}</p>
  return (
    <>
      <AuditTrail entries={data.items} link={false} />
      {data.total > SOME ? <Link to={paths.audit(about)}>{t('rest', { count: data.total })}</Link> : null}
    </>
  )
}
