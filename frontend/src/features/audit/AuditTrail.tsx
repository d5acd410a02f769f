import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { paths } from '../../app/paths'
import { dayOf, formatDay, formatTime, fullDay } from '../../ui/format'
import styles from './AuditTrail.module.css'
import { ChangeList } from './ChangeList'
import type { Entry } from './queries'

/** The record, newest first, day by day: when, who in which duty, what, before and after. */
export function AuditTrail({ entries, link = true }: { entries: Entry[]; link?: boolean }) {
  const { i18n } = useTranslation('audit')
  const days = [...new Set(entries.map((entry) => dayOf(entry.at)))]
  return (
    <div className={styles.trail}>
      {days.map((day) => (
        <section key={day} aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`} title={fullDay(day, i18n.language)}>
            {formatDay(day, i18n.language)}
          </h2>
          <ol>
            {entries
              .filter((entry) => dayOf(entry.at) === day)
              .map((entry) => (
                <Row key={entry.id} entry={entry} link={link} />
              ))}
          </ol>
        </section>
      ))}
    </div>
  )
}

function Row({ entry, link }: { entry: Entry; link: boolean }) {
  const { t, i18n } = useTranslation('audit')
  const [, clock] = formatTime(entry.at, i18n.language).match(/(\d{2}:\d{2})$/) ?? []
  const to = link ? addressOf(entry) : undefined
  return (
    <li className={styles.row}>
      <time dateTime={entry.at} title={formatTime(entry.at, i18n.language)}>
        {clock}
      </time>
      <p className={styles.who}>
        {entry.actorName}
        <small>{t(`duty.${entry.actorDuty}`, { defaultValue: entry.actorDuty })}</small>
        {entry.onBehalfOfName && <small>{t('onBehalfOf', { name: entry.onBehalfOfName })}</small>}
      </p>
      <p className={styles.what}>
        <span>
          {t(`action.${entry.action}`, { defaultValue: entry.action })}
          {t(`kind.${entry.subjectKind}`, { defaultValue: entry.subjectKind })}
        </span>{' '}
        {to ? <Link to={to}>{entry.title}</Link> : entry.title}
      </p>
      <div className={styles.changes}>
        <ChangeList entry={entry} />
      </div>
    </li>
  )
}

/** Where the thing itself can be seen; what is about a task is best seen there. */
function addressOf(entry: Entry): string | undefined {
  if (entry.reportId) return paths.report(entry.reportId)
  if (entry.subjectKind === 'paper') return paths.paper(entry.subjectId)
  if (entry.taskId) return paths.task(entry.taskId)
  switch (entry.subjectKind) {
    case 'round':
      return paths.round(entry.subjectId)
    case 'agency':
    case 'agency-group':
    case 'member':
      return paths.agencies()
    case 'person':
      return paths.people({ person: entry.subjectId })
    case 'delegation':
      return paths.delegations()
    case 'light-rule':
      return paths.rules()
    case 'paper-template':
      return paths.paperTemplates()
    default:
      return entry.planId ? paths.plan(entry.planId) : undefined
  }
}
