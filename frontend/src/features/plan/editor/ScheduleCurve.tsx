import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { fullDay } from '../../../ui/format'
import { useWidth } from '../../../ui/useWidth'
import styles from './ScheduleCurve.module.css'
import { days, type MonthPoint } from './schedule'

type Props = { points: MonthPoint[]; onMove?: (at: number, percent: number) => void }

const HEIGHT = 200
const BOX = { left: 40, right: 14, top: 12, bottom: 24 }
const STEPS: Record<string, number> = {
  ArrowUp: 1,
  ArrowRight: 1,
  ArrowDown: -1,
  ArrowLeft: -1,
  PageUp: 10,
  PageDown: -10,
}

/** The schedule as a line with a handle for each month, drawn with the pointer or the arrow keys. */
export function ScheduleCurve({ points, onMove }: Props) {
  const { t, i18n } = useTranslation('editor')
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidth(frame)
  const first = points[0]?.on ?? ''
  const span = Math.max(1, days(first, points.at(-1)?.on ?? first))
  const x = (on: string) => BOX.left + (days(first, on) / span) * (width - BOX.left - BOX.right)
  const y = (percent: number) => BOX.top + (1 - percent / 100) * (HEIGHT - BOX.top - BOX.bottom)
  const line = points.map(({ on, percent }, at) => `${at ? 'L' : 'M'}${x(on).toFixed(1)} ${y(percent).toFixed(1)}`)
  const every = Math.ceil(points.length / Math.max(3, Math.floor(width / 52)))

  const drag = (event: PointerEvent<SVGCircleElement>, at: number) => {
    if (!onMove || event.buttons === 0) return
    const box = event.currentTarget.ownerSVGElement?.getBoundingClientRect()
    if (!box) return
    onMove(at, Math.round((1 - (event.clientY - box.top - BOX.top) / (HEIGHT - BOX.top - BOX.bottom)) * 100))
  }
  const press = (event: KeyboardEvent, at: number, percent: number) => {
    const step = STEPS[event.key]
    const to = event.key === 'Home' ? 0 : event.key === 'End' ? 100 : step === undefined ? null : percent + step
    if (to === null || !onMove) return
    event.preventDefault()
    onMove(at, to)
  }

  return (
    <div ref={frame} className={styles.curve}>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing whose dots are sliders; a fieldset would be about inputs */}
      <svg width={width} height={HEIGHT} role="group" aria-label={t('view.schedule')}>
        {[0, 25, 50, 75, 100].map((tick) => (
          <g key={tick}>
            <line className={styles.grid} x1={BOX.left} x2={width - BOX.right} y1={y(tick)} y2={y(tick)} />
            <text className={styles.tick} x={BOX.left - 6} y={y(tick)} dy="0.32em" textAnchor="end">
              {tick}%
            </text>
          </g>
        ))}
        {points.map(({ on }, at) =>
          at % every === 0 ? (
            <text key={on} className={styles.tick} x={x(on)} y={HEIGHT - 6} textAnchor="middle">
              {Number(on.slice(5, 7))}.{Number(on.slice(8))}
            </text>
          ) : null,
        )}
        <path className={styles.line} d={line.join('')} />
        {points.map(({ on, percent }, at) => (
          <g key={on} className={styles.dot}>
            <circle cx={x(on)} cy={y(percent)} r="4" />
            {onMove ? (
              <circle
                cx={x(on)}
                cy={y(percent)}
                r="14"
                className={styles.handle}
                role="slider"
                tabIndex={0}
                aria-label={fullDay(on, i18n.language)}
                aria-orientation="vertical"
                aria-valuemin={0}
                aria-valuemax={100}
                aria-valuenow={percent}
                aria-valuetext={`${percent}%`}
                onPointerDown={(event) => event.currentTarget.setPointerCapture?.(event.pointerId)}
                onPointerMove={(event) => drag(event, at)}
                onKeyDown={(event) => press(event, at, percent)}
              >
                <title>{`${fullDay(on, i18n.language)} ${percent}%`}</title>
              </circle>
            ) : null}
          </g>
        ))}
      </svg>
    </div>
  )
}
