import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { paths } from '../../../app/paths'
import { Day } from '../../../ui/Day'
import { LightChange } from './LightChange'
import styles from './ReportTable.module.css'
import { standingOf } from './standing'
import type { Row } from './types'

/** Which of the missing ones are chosen to be called for. */
export type Choice = { chosen: string[]; onChoose: (id: string, yes: boolean) => void }

/** The reports of a round: of which task and agency, where each stands, how late, and what is worth a look. */
export function ReportTable({ roundId, rows, choice }: { roundId: string; rows: Row[]; choice?: Choice }) {
  const { t } = useTranslation('round')
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{t('reports')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('task')}</th>
          <th scope="col">{t('agency')}</th>
          <th scope="col">{t('stands')}</th>
          <th scope="col">{t('submittedAt')}</th>
          <th scope="col">{t('light')}</th>
          <th scope="col">{t('unusual')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              {choice && row.missing ? (
                <input
                  type="checkbox"
                  className={styles.choose}
                  aria-label={t('remind.choose', { title: row.taskTitle, agency: row.agency.shortName })}
                  checked={choice.chosen.includes(row.id)}
                  onChange={(event) => choice.onChoose(row.id, event.target.checked)}
                />
              ) : null}
              <span className={styles.number}>{row.taskNumber}</span>
              <Link to={row.inReview ? paths.review(roundId, { report: row.id }) : paths.report(row.id)}>
                {row.taskTitle}
              </Link>
              {row.revision > 1 ? <small>{t('revision', { revision: row.revision })}</small> : null}
            </th>
            <td>
              <Link to={paths.round(roundId, { agency: row.agency.id })} title={row.agency.name}>
                {row.agency.shortName}
              </Link>
            </td>
            <td>
              {t(`standing.${standingOf(row)}`)}
              <Lateness row={row} />
            </td>
            <td className={styles.at}>{row.submittedAt ? <Day on={row.submittedAt} time /> : null}</td>
            <td>
              <LightChange now={row.lightNow} then={row.lightIfAccepted} />
            </td>
            <td className={styles.unusual}>
              {row.unusual.length > 0 ? row.unusual.map((hint) => hint.text).join('；') : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Missing and late are two things; both say by how many days. */
export function Lateness({ row }: { row: Pick<Row, 'missing' | 'late' | 'daysLate'> }) {
  const { t } = useTranslation('round')
  if (row.missing) return <small className={styles.late}>{t('missingBy', { count: row.daysLate })}</small>
  if (row.late) return <small className={styles.late}>{t('lateBy', { count: row.daysLate })}</small>
  return null
}
