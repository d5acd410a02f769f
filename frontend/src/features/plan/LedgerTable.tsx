import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { paths } from '../../app/paths'
import { useOn } from '../../ui/as-of'
import { Day } from '../../ui/Day'
import { Figure } from '../../ui/Figure'
import { periodName } from '../../ui/format'
import { HeatStrip } from '../../ui/HeatStrip'
import { LightOf } from '../../ui/Light'
import { Verification } from '../../ui/Verification'
import { COLUMNS, type Column } from './columns'
import { IndicatorBullet } from './IndicatorBullet'
import styles from './LedgerTable.module.css'
import type { LedgerFilter, Sort } from './ledger-filter'
import type { LedgerIndicator, LedgerRow } from './queries'
import { SortableHeading } from './SortableHeading'
import { Target } from './Target'

type Round = { id: string; from: string; to: string }
type Props = { rows: LedgerRow[]; rounds: Round[]; hidden: Set<Column>; filter: LedgerFilter }

const sortOf: Partial<Record<Column, Sort>> = { lead: 'AGENCY', progress: 'PROGRESS' }

/** One group of lines a task, one line an indicator, so that figures stand under figures. */
export function LedgerTable({ rows, rounds, hidden, filter }: Props) {
  const { t, i18n } = useTranslation('plan')
  const shown = COLUMNS.filter((column) => !hidden.has(column) && !(column === 'months' && rounds.length === 0))
  const labels = new Map(rounds.map((round) => [round.id, periodName(round.from, round.to, i18n.language)]))
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{t('ledger.caption')}</caption>
      <thead>
        <tr>
          <SortableHeading sort="NUMBER" filter={filter} label={t('column.task')} />
          <SortableHeading sort="LIGHT" filter={filter} label={t('column.light')} />
          {shown.includes('lead') ? <SortableHeading sort="AGENCY" filter={filter} label={t('column.lead')} /> : null}
          <th scope="col">{t('column.indicator')}</th>
          {shown
            .filter((column) => column !== 'lead')
            .map((column) => {
              const sort = sortOf[column]
              return sort ? (
                <SortableHeading key={column} sort={sort} filter={filter} label={t(`column.${column}`)} />
              ) : (
                <th scope="col" key={column} className={styles[column]}>
                  {t(`column.${column}`)}
                </th>
              )
            })}
        </tr>
      </thead>
      {rows.map((row) => (
        <tbody key={row.id}>
          {(row.indicators.length > 0 ? row.indicators : [null]).map((indicator, index) => (
            <tr key={indicator?.id ?? row.id}>
              {index === 0 ? <TaskCells row={row} showLead={shown.includes('lead')} /> : null}
              <IndicatorCells indicator={indicator} shown={shown} />
              {index === 0 && shown.includes('months') ? (
                <td rowSpan={row.indicators.length || 1} className={styles.months}>
                  <HeatStrip
                    label={row.title}
                    size={17}
                    height={20}
                    cells={row.cells.map((cell) => ({
                      key: cell.roundId,
                      label: labels.get(cell.roundId) ?? '',
                      status: cell.status ?? null,
                    }))}
                  />
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  )
}

function TaskCells({ row, showLead }: { row: LedgerRow; showLead: boolean }) {
  const on = useOn()
  const { t } = useTranslation('plan')
  const span = row.indicators.length || 1
  return (
    <>
      <th scope="rowgroup" rowSpan={span} className={styles.task}>
        <Link to={paths.task(row.id, { on })}>{row.title}</Link>
        <small>
          {row.number} · {row.category || row.section.title}
          {row.status === 'ACTIVE' ? null : ` · ${t(`task.status.${row.status}`)}`}
          {row.closedAt ? (
            <>
              {' '}
              {row.closureNumber} <Day on={row.closedAt} />
            </>
          ) : null}
        </small>
      </th>
      <td rowSpan={span} className={styles.light}>
        <LightOf light={row.light} />
      </td>
      {showLead ? (
        <td rowSpan={span} className={styles.lead}>
          {row.lead.map((agency) => agency.shortName).join('、')}
        </td>
      ) : null}
    </>
  )
}

function IndicatorCells({ indicator, shown }: { indicator: LedgerIndicator | null; shown: Column[] }) {
  const on = useOn()
  const { t } = useTranslation('plan')
  const columns = shown.filter((column) => column !== 'lead' && column !== 'months')
  if (!indicator) return <td colSpan={columns.length + 1}>{t('task.none')}</td>
  const cell: Record<string, React.ReactNode> = {
    target: <Target indicator={indicator} />,
    reported: (
      <>
        <Figure value={indicator.reported} unit={indicator.unit} />
        <small>
          <Verification verification={indicator.verification} unit={indicator.unit} to={paths.check} brief />
        </small>
      </>
    ),
    progress: <IndicatorBullet indicator={indicator} />,
    due: indicator.dueOn ? <Day on={indicator.dueOn} /> : null,
  }
  return (
    <>
      <td className={styles.indicator}>
        <LightOf show="shape" light={indicator.light} />
        <Link to={paths.task(indicator.taskId, { indicator: indicator.id, on })}>{indicator.name}</Link>
      </td>
      {columns.map((column) => (
        <td key={column} className={styles[column]} data-label={t(`column.${column}`)}>
          {cell[column]}
        </td>
      ))}
    </>
  )
}
