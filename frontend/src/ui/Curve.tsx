import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import styles from './Curve.module.css'
import { type CurvePoint, curveScale, linePath, type TargetStep } from './curve-scale'
import { dayAfter, formatDay, formatFigure, formatNumber, fullDay, monthName } from './format'
import { useWidth } from './useWidth'

type Props = {
  label: string
  points: CurvePoint[]
  targets?: TargetStep[]
  unit: string
  height?: number
  today?: string
}

const series = ['expected', 'reported', 'verified'] as const

/** Expected against reported over the year, the target as a line that steps when it was revised; a dot opens its report. */
export function Curve({ label, points, targets = [], unit, height = 220, today }: Props) {
  const { t, i18n } = useTranslation('ui')
  const frame = useRef<HTMLElement>(null)
  const width = useWidth(frame)
  if (points.length === 0) return <p className={styles.none}>{t('curve.none')}</p>

  const box = { width, height, left: 44, right: 16, top: 10, bottom: 24 }
  const { x, y, ticks } = curveScale(points, targets, box)
  const shown = series.filter((name) => points.some((point) => typeof point[name] === 'number'))
  const place = (point: CurvePoint, value: number | null | undefined): [number, number] | null =>
    typeof value === 'number' ? [x(point.on), y(value)] : null
  const every = Math.ceil(points.length / Math.max(3, Math.floor(width / 64)))

  return (
    <figure className={styles.curve} ref={frame}>
      <ul className={styles.legend} aria-hidden="true">
        {shown.map((name) => (
          <li key={name} data-series={name}>
            {t(`curve.${name}`)}
          </li>
        ))}
        {targets.some((step) => step.target !== null) ? <li data-series="target">{t('curve.target')}</li> : null}
      </ul>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing whose dots are links; a fieldset would be about inputs */}
      <svg width={width} height={height} role="group" aria-label={label}>
        {ticks.map((tick) => (
          <g key={tick}>
            <line className={styles.grid} x1={box.left} x2={width - box.right} y1={y(tick)} y2={y(tick)} />
            <text className={styles.tick} x={box.left - 6} y={y(tick)} dy="0.32em" textAnchor="end">
              {formatNumber(tick)}
              {unit === '%' ? '%' : ''}
            </text>
          </g>
        ))}
        {points.map((point, index) =>
          index % every === 0 ? (
            <text key={point.on} className={styles.tick} x={x(point.on)} y={height - 6} textAnchor="middle">
              {shortDay(point.on, i18n.language)}
            </text>
          ) : null,
        )}
        {today && points.some((point) => point.on >= today) && points.some((point) => point.on <= today) ? (
          <g className={styles.today}>
            <line x1={x(today)} x2={x(today)} y1={box.top} y2={height - box.bottom} />
            <text x={x(today) - 4} y={height - box.bottom - 5} textAnchor="end">
              {t('curve.today')}
            </text>
          </g>
        ) : null}
        {targets.length > 0 ? <path className={styles.target} d={steps(targets, width - box.right)} /> : null}
        {shown.map((name) => (
          <path
            key={name}
            className={styles.line}
            data-series={name}
            d={linePath(points.map((point) => place(point, point[name])))}
          />
        ))}
        {points.map((point) => {
          const at = place(point, point.reported)
          if (!at || typeof point.reported !== 'number') return null
          const said = t('curve.dot', {
            day: formatDay(point.on, i18n.language),
            value: `${formatFigure(point.reported, unit)}${unit}`,
          })
          return <Dot key={point.on} at={at} said={said} to={point.to} />
        })}
      </svg>
      <DataTable label={label} points={points} names={shown} unit={unit} />
    </figure>
  )

  function steps(list: TargetStep[], right: number) {
    let path = ''
    for (const step of list) {
      if (step.target === null) continue
      const [px, py] = [Math.max(box.left, x(step.on)).toFixed(1), y(step.target).toFixed(1)]
      path += path ? `H${px}V${py}` : `M${px} ${py}`
    }
    return path ? `${path}H${right}` : ''
  }
}

function Dot({ at: [cx, cy], said, to }: { at: [number, number]; said: string; to?: string }) {
  const dot = (
    <g className={styles.dot}>
      <title>{said}</title>
      <circle cx={cx} cy={cy} r="14" fill="transparent" />
      <circle cx={cx} cy={cy} r="3.5" />
    </g>
  )
  return to ? (
    <Link to={to} aria-label={said}>
      {dot}
    </Link>
  ) : (
    dot
  )
}

function DataTable(props: { label: string; points: CurvePoint[]; names: (typeof series)[number][]; unit: string }) {
  const { t, i18n } = useTranslation('ui')
  return (
    <table className="visually-hidden">
      <caption>{props.label}</caption>
      <thead>
        <tr>
          <th>{t('curve.time')}</th>
          {props.names.map((name) => (
            <th key={name}>{t(`curve.${name}`)}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.points.map((point) => (
          <tr key={point.on}>
            <th scope="row">{fullDay(point.on, i18n.language)}</th>
            {props.names.map((name) => (
              <td key={name}>
                {typeof point[name] === 'number' ? `${formatFigure(point[name], props.unit)}${props.unit}` : '—'}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A month's end is that month; any other day is itself. */
function shortDay(day: string, language: string) {
  const month = Number(day.slice(5, 7))
  return dayAfter(day).endsWith('-01') ? monthName(month, language) : `${month}.${Number(day.slice(8, 10))}`
}
