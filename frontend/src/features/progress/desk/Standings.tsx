import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { paths } from '../../../app/paths'
import styles from './Standings.module.css'
import { countOf, FLAGS, STANDINGS } from './standing'
import type { Row } from './types'

type Props = { roundId: string; rows: Row[]; agency: string | undefined; status: string | undefined }

/** How many reports stand where, as words with numbers and as one bar; each part narrows the list to what it counts. */
export function Standings({ roundId, rows, agency, status }: Props) {
  const { t } = useTranslation('round')
  const link = (one?: string) => paths.round(roundId, { agency, status: one === status ? undefined : one })
  const parts = STANDINGS.map((standing) => ({ standing, count: countOf(rows, standing) }))
  return (
    <section className={styles.standings} aria-label={t('standings')}>
      <div className={styles.bar} aria-hidden="true">
        {parts
          .filter(({ count }) => count > 0)
          .map(({ standing, count }) => (
            <Link
              key={standing}
              tabIndex={-1}
              to={link(standing)}
              data-standing={standing}
              title={`${t(`standing.${standing}`)} ${count}`}
              style={{ flexGrow: count }}
            />
          ))}
      </div>
      <ul className={styles.counts}>
        <li>
          <Link to={paths.round(roundId, { agency })} aria-current={status === undefined || undefined}>
            <b>{rows.length}</b> {t('expected')}
          </Link>
        </li>
        {parts.map(({ standing, count }) => (
          <li key={standing} data-none={count === 0 || undefined}>
            <Link to={link(standing)} aria-current={status === standing || undefined}>
              <i data-standing={standing} aria-hidden="true" />
              <b>{count}</b> {t(`standing.${standing}`)}
            </Link>
          </li>
        ))}
        {FLAGS.map((flag, index) => (
          <li
            key={flag}
            className={index === 0 ? styles.apart : undefined}
            data-none={countOf(rows, flag) === 0 || undefined}
          >
            <Link to={link(flag)} aria-current={status === flag || undefined} data-flag={flag}>
              <b>{countOf(rows, flag)}</b> {t(`flag.${flag}`)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
