import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { paths } from '../../../app/paths'
import { Day } from '../../../ui/Day'
import { ProblemAlert } from '../../../ui/ProblemAlert'
import { Skeleton } from '../../../ui/Skeleton'
import styles from './History.module.css'
import { formerReports } from './queries'
import type { Report } from './types'

/** The former reports of this task, each a link; asked for when somebody wants to see them. */
export function History({ view }: { view: Report }) {
  const { t } = useTranslation('report')
  const [open, setOpen] = useState(false)
  const { data, error } = useQuery({ ...formerReports(view.task.id), enabled: open })
  const former = data?.filter((one) => one.reportId !== view.id)
  return (
    <details className={styles.history} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('history.title')}</summary>
      <ProblemAlert error={error} />
      {open && !data && !error ? <Skeleton height={80} /> : null}
      {former?.length === 0 ? <p>{t('history.none')}</p> : null}
      <ul>
        {former?.map((one) => (
          <li key={one.reportId}>
            <Link to={paths.myReport(one.reportId)}>
              <b>{t('common:round.ordinal', { ordinal: one.ordinal })}</b>
              <span>{one.title}</span>
              <Day on={one.at} />
            </Link>
          </li>
        ))}
      </ul>
    </details>
  )
}
