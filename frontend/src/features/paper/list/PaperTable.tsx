import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { paths } from '../../../app/paths'
import { Day } from '../../../ui/Day'
import { DueBy } from '../DueBy'
import { Kind } from '../Kind'
import { Progress } from '../Progress'
import type { PaperRow } from '../types'
import styles from './PaperTable.module.css'

/** Papers one below the other: number, what about, how far the addressees are, until when. */
export function PaperTable({ rows }: { rows: PaperRow[] }) {
  const { t } = useTranslation('papers')
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{t('title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('number')}</th>
          <th scope="col">{t('about')}</th>
          <th scope="col">{t('issued')}</th>
          <th scope="col">{t('progress')}</th>
          <th scope="col">{t('due')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} data-over={row.state === 'OPEN' ? undefined : true}>
            <td className={styles.number}>
              <Link to={paths.paper(row.id)}>{row.number}</Link>
              <Kind kind={row.kind} rung={row.rung} />
            </td>
            <th scope="row">
              <Link to={paths.paper(row.id)}>{row.title}</Link>
              {row.mine ? <b className={styles.mine}>{t('mine', { state: t(`paper:state.${row.mine}`) })}</b> : null}
              {row.tasks.length > 0 ? <Tasks tasks={row.tasks} /> : null}
            </th>
            <td className={styles.issued}>
              <Day on={row.issuedAt} />
              <span>{row.issuer.onBehalfOfName ?? t(`paper:duty.${row.issuer.duty}`)}</span>
            </td>
            <td className={styles.progress}>
              <Progress paperId={row.id} counts={row.counts} />
            </td>
            <td className={styles.due}>
              {row.state === 'OPEN' ? <DueBy dueAt={row.dueAt} /> : t(`paper:over.${row.state}`)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const SOME = 2

function Tasks({ tasks }: { tasks: PaperRow['tasks'] }) {
  const { t } = useTranslation('papers')
  return (
    <small className={styles.tasks}>
      {tasks.slice(0, SOME).map((task) => (
        <Link key={task.id} to={paths.task(task.id)}>
          {task.number} {task.title}
        </Link>
      ))}
      {tasks.length > SOME ? <span>{t('tasks', { count: tasks.length })}</span> : null}
    </small>
  )
}
