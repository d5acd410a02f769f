import { useTranslation } from 'react-i18next'
import styles from './HeatStrip.module.css'
import { Shape } from './LightShape'
import { type LightStatus, lightColour, lightFill, lightTint, onLightFill } from './light-status'

export type HeatCell = { key: string; label: string; status: LightStatus | null }
type Props = { cells: HeatCell[]; label: string; size?: number; height?: number }

const LOUD: readonly LightStatus[] = ['RED', 'YELLOW']

/** A year in a row: one cell a period, with the light's shape; trouble is filled, the rest is tinted. */
export function HeatStrip({ cells, label, size = 20, height = size }: Props) {
  const { t } = useTranslation('ui')
  const word = (status: LightStatus | null) => (status ? t(`light.${status}`) : t('heat.none'))
  const said = cells.filter((cell) => cell.status).map((cell) => `${cell.label} ${word(cell.status)}`)
  const shape = Math.min(size, height) * 0.56
  return (
    <svg
      className={styles.strip}
      width={cells.length * size}
      height={height}
      viewBox={`0 0 ${cells.length * size} ${height}`}
      preserveAspectRatio="xMinYMid meet"
      role="img"
      aria-label={`${label}：${said.join('，') || t('heat.none')}`}
    >
      {cells.map((cell, index) => (
        <g key={cell.key} transform={`translate(${index * size} 0)`}>
          <title>{`${cell.label} ${word(cell.status)}`}</title>
          <rect
            className={cell.status ? undefined : styles.blank}
            x="1"
            y="1"
            width={size - 2}
            height={height - 2}
            rx="2"
            fill={cell.status ? fill(cell.status) : 'none'}
          />
          {cell.status ? (
            <g transform={`translate(${(size - shape) / 2} ${(height - shape) / 2}) scale(${shape / 16})`}>
              <Shape
                status={cell.status}
                colour={isLoud(cell.status) ? onLightFill(cell.status) : lightColour(cell.status)}
              />
            </g>
          ) : null}
        </g>
      ))}
    </svg>
  )
}

const isLoud = (status: LightStatus) => LOUD.includes(status)
const fill = (status: LightStatus) => (isLoud(status) ? lightFill(status) : lightTint(status))
