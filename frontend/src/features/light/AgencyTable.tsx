import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { paths } from '../../app/paths'
import { Light } from '../../ui/Light'
import type { Board } from './queries'
import styles from './tables.module.css'

const owed = [
  ['missing', undefined],
  ['toSign', 'SUBMITTED'],
  ['toReview', 'SIGNED'],
  ['returned', 'RETURNED'],
] as const

/** The agencies in their official order, and what each still owes this round. Nobody is ranked. */
export function AgencyTable({ board }: { board: Board }) {
  const { t } = useTranslation('light')
  return (
    <section aria-labelledby="agencies">
      <h2 id="agencies">
        {t('agencies.title')} <small className={styles.note}>{t('agencies.order')}</small>
      </h2>
      {board.agencies.length === 0 ? <p>{t('agencies.none')}</p> : null}
      <table className={styles.table} hidden={board.agencies.length === 0}>
        <thead>
          <tr>
            <th scope="col">{t('agencies.agency')}</th>
            <th scope="col" className={styles.word}>
              {t('agencies.light')}
            </th>
            <th scope="col">{t('agencies.tasks')}</th>
            {owed.map(([name]) => (
              <th scope="col" key={name}>
                {t(`agencies.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {board.agencies.map((row) => (
            <tr key={row.agency.id}>
              <th scope="row" title={row.agency.name}>
                {row.agency.shortName}
              </th>
              <td className={styles.word}>{row.light ? <Light {...row.light} since={undefined} /> : null}</td>
              <td>
                <Link to={paths.ledger(board.plan.id, { agency: row.agency.id, on: board.asOf?.day })}>
                  {row.tasks}
                </Link>
              </td>
              {owed.map(([name, status]) => (
                <td key={name}>
                  {row[name] > 0 && board.round ? (
                    <Link to={paths.round(board.round.id, { agency: row.agency.id, status })}>{row[name]}</Link>
                  ) : (
                    <span className={styles.nought}>·</span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
