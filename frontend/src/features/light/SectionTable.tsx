import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { paths } from '../../app/paths'
import { LightShape } from '../../ui/LightShape'
import { SUMMARY_ORDER } from '../../ui/light-status'
import type { Board } from './queries'
import styles from './tables.module.css'

type Counts = Board['counts']

/** Sections and their categories against the lights; every number opens its list. */
export function SectionTable({ board }: { board: Board }) {
  const { t } = useTranslation('light')
  const { t: ui } = useTranslation('ui')
  const used = SUMMARY_ORDER.filter((status) => (board.counts[status] ?? 0) > 0)
  const row = (name: string, counts: Counts, filter: { section: string; category?: string }) => (
    <tr key={filter.section + name} data-part={filter.category === undefined ? 'whole' : 'part'}>
      <th scope="row">
        <Link to={paths.ledger(board.plan.id, { ...filter, on: board.asOf?.day })}>{name}</Link>
      </th>
      {used.map((status) => (
        <td key={status}>
          {counts[status] ? (
            <Link to={paths.ledger(board.plan.id, { ...filter, light: status, on: board.asOf?.day })}>
              {counts[status]}
            </Link>
          ) : (
            <span className={styles.nought}>·</span>
          )}
        </td>
      ))}
      <td>
        <Link to={paths.ledger(board.plan.id, { ...filter, on: board.asOf?.day })}>{sum(counts)}</Link>
      </td>
    </tr>
  )
  return (
    <section aria-labelledby="sections">
      <h2 id="sections">{t('sections.title')}</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('sections.name')}</th>
            {used.map((status) => (
              <th scope="col" key={status} title={ui(`light.${status}`)}>
                <LightShape status={status} size={13} />
                <span className="visually-hidden">{ui(`light.${status}`)}</span>
              </th>
            ))}
            <th scope="col">{t('sections.total')}</th>
          </tr>
        </thead>
        <tbody>
          {board.sections.flatMap((section) => [
            row(section.title, section.counts, { section: section.id }),
            ...board.categories
              .filter((one) => one.sectionId === section.id && one.category)
              .map((one) => row(one.category, one.counts, { section: section.id, category: one.category })),
          ])}
        </tbody>
      </table>
    </section>
  )
}

const sum = (counts: Counts) => Object.values(counts).reduce((total, count) => total + count, 0)
