import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { paths } from '../../app/paths'
import { periodName } from '../../ui/format'
import { HeatStrip } from '../../ui/HeatStrip'
import styles from './HeatMap.module.css'
import type { Board } from './queries'

type Row = Board['heat']['rows'][number]
const CELL = 30

/** Every task in every round: the year as a map, grouped as the plan is. */
export function HeatMap({ board }: { board: Board }) {
  const { t, i18n } = useTranslation('light')
  const { rounds, rows } = board.heat
  const labels = rounds.map((round) => periodName(round.from, round.to, i18n.language))
  return (
    <section aria-labelledby="heat" className={styles.map}>
      <h2 id="heat">{t('heat.title')}</h2>
      {rounds.length === 0 ? <p>{t('heat.none')}</p> : null}
      <div className={styles.months} aria-hidden="true">
        {rounds.map((round, index) => (
          <span key={round.id} data-now={round.id === board.round?.id || undefined}>
            {labels[index]}
          </span>
        ))}
      </div>
      {board.sections.map((section) => (
        <div key={section.id} className={styles.section}>
          <h3>{section.title}</h3>
          {byCategory(rows.filter((row) => row.sectionId === section.id)).map(([category, some]) => (
            <div key={category} className={styles.category}>
              {category ? <h4>{category}</h4> : null}
              <ul>
                {some.map((row) => (
                  <li key={row.taskId}>
                    <Link to={paths.task(row.taskId, { on: board.asOf?.day })} title={row.title}>
                      <span className={styles.number}>{row.number}</span>
                      <span className={styles.title}>{row.title}</span>
                    </Link>
                    <HeatStrip label={row.title} cells={cells(row)} size={CELL} height={22} />
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      ))}
    </section>
  )

  function cells(row: Row) {
    const statuses = new Map(row.cells.map((cell) => [cell.roundId, cell.status]))
    return rounds.map((round, index) => ({
      key: round.id,
      label: labels[index] ?? '',
      status: statuses.get(round.id) ?? null,
    }))
  }
}

function byCategory(rows: Row[]): [string, Row[]][] {
  const groups = new Map<string, Row[]>()
  for (const row of rows) groups.set(row.category ?? '', [...(groups.get(row.category ?? '') ?? []), row])
  return [...groups]
}
