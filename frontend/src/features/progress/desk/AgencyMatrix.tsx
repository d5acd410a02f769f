import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { paths } from '../../../app/paths'
import { remindedIn } from '../../../app/reminders'
import { formatDay } from '../../../ui/format'
import styles from './AgencyMatrix.module.css'
import { byAgency, countOf } from './standing'
import type { Row } from './types'

const columns = ['ACCEPTED', 'SIGNED', 'SUBMITTED', 'RETURNED', 'DRAFT', 'UNTOUCHED', 'MISSING', 'LATE'] as const

type Props = { roundId: string; rows: Row[]; agency: string | undefined }

/** Who has reported and who has not, agency by agency in the order of the plan; every number opens what it counts. */
export function AgencyMatrix({ roundId, rows, agency }: Props) {
  const { t, i18n } = useTranslation('round')
  const { data: reminded = {} } = useQuery(remindedIn(roundId))
  const shown = columns.filter((column) => countOf(rows, column) > 0)
  return (
    <section aria-labelledby="agencies" className={styles.matrix}>
      <h2 id="agencies">{t('byAgency')}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('agency')}</th>
            <th scope="col">{t('expected')}</th>
            {shown.map((column) => (
              <th scope="col" key={column}>
                {t(column === 'MISSING' || column === 'LATE' ? `flag.${column}` : `standing.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {byAgency(rows).map((group) => (
            <tr key={group.agency.id} aria-current={group.agency.id === agency || undefined}>
              <th scope="row" title={group.agency.name}>
                {group.agency.shortName}
                {reminded[group.agency.id] ? (
                  <Link className={styles.reminded} to={paths.reminders({ round: roundId, agency: group.agency.id })}>
                    {t('remind.reminded', {
                      count: reminded[group.agency.id]?.times,
                      day: formatDay(reminded[group.agency.id]?.last ?? '', i18n.language),
                    })}
                  </Link>
                ) : null}
              </th>
              <td>
                <Link to={paths.round(roundId, { agency: group.agency.id })}>{group.rows.length}</Link>
              </td>
              {shown.map((column) => {
                const count = countOf(group.rows, column)
                return (
                  <td key={column}>
                    {count > 0 ? (
                      <Link to={paths.round(roundId, { agency: group.agency.id, status: column })}>{count}</Link>
                    ) : (
                      <span className={styles.nought}>·</span>
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
