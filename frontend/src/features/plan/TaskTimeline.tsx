import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { paths } from '../../app/paths'
import { Timeline, type TimelineItem } from '../../ui/Timeline'
import { type Task, timeline } from './queries'
import styles from './TaskTimeline.module.css'

type Entry = Awaited<ReturnType<NonNullable<ReturnType<typeof timeline>['queryFn']>>>[number]

const turns: readonly Entry['kind'][] = ['ACCEPTANCE', 'TARGET', 'PLAN', 'CANCELLATION', 'AMENDMENT']

/** Everything that happened to a task, newest first. */
export function TaskTimeline({ task }: { task: Task }) {
  const { t } = useTranslation('plan')
  const { data } = useSuspenseQuery(timeline(task.id, task.asOf?.day))
  return (
    <section aria-labelledby="timeline" className={styles.timeline}>
      <h2 id="timeline">{t('task.timeline')}</h2>
      {data.length === 0 ? <p>{t('task.noTimeline')}</p> : null}
      <Timeline label={t('task.timeline')} items={data.map((entry, index) => item(entry, index))} />
      <p className="no-print">
        <Link to={paths.audit({ task: task.id })}>{t('task.audit')}</Link>
      </p>
    </section>
  )

  function item(entry: Entry, index: number): TimelineItem {
    return {
      key: `${entry.at}${entry.kind}${index}`,
      at: entry.at,
      weight: entry.kind === 'RETURN' ? 'trouble' : turns.includes(entry.kind) ? 'turn' : 'step',
      title: entry.reportId ? <Link to={paths.report(entry.reportId)}>{entry.title}</Link> : entry.title,
      by: [entry.actorDuty, entry.actorName].filter(Boolean).join(' '),
      detail: entry.detail,
    }
  }
}
