import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { paths } from '../../../app/paths'
import { Day } from '../../../ui/Day'
import { Figure } from '../../../ui/Figure'
import styles from '../InspectionList.module.css'
import type { CheckRow } from './types'
import { VerdictMark } from './VerdictMark'

/** Checks one below the other: what is looked at, reported beside verified, who and until when. */
export function CheckTable({ rows }: { rows: CheckRow[] }) {
  const { t } = useTranslation('check')
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{t('title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('what')}</th>
          <th scope="col">{t('agency')}</th>
          <th scope="col" className={styles.figure}>
            {t('reported')}
          </th>
          <th scope="col" className={styles.figure}>
            {t('verified')}
          </th>
          <th scope="col">{t('verdictTitle')}</th>
          <th scope="col">{t('assignee')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} data-over={row.state === 'CANCELLED' || undefined}>
            <th scope="row">
              <Link to={paths.check(row.id)}>
                {row.taskNumber} {row.indicatorName ?? row.taskTitle}
              </Link>
              <small>
                {t(`kind.${row.kind}`)}
                {row.recheckOf ? ` · ${t('recheck')}` : ''}
              </small>
            </th>
            <td>{row.agency.shortName}</td>
            <td className={styles.figure}>
              <Figure value={row.reportedValue} unit={row.unit} />
              {row.reportedOn ? (
                <small>
                  <Day on={row.reportedOn} />
                </small>
              ) : null}
            </td>
            <td className={styles.figure}>
              <Figure value={row.verifiedValue} unit={row.unit} />
            </td>
            <td>{row.verdict ? <VerdictMark verdict={row.verdict} /> : t(`state.${row.state}`)}</td>
            <td>
              {row.assignee}
              <small data-late={row.late || undefined}>
                {row.doneAt ? (
                  <Day on={row.doneAt} />
                ) : (
                  <>
                    {t('until')} <Day on={row.visitBy} /> {row.late ? t('late') : ''}
                  </>
                )}
              </small>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
