import styles from './Figure.module.css'
import { formatFigure } from './format'

type Props = { value: number | null | undefined; unit?: string | null; none?: string; sign?: boolean }

/** A number with its unit in lighter ink. Blank is a dash, never a zero. */
export function Figure({ value, unit, none = '—', sign = false }: Props) {
  if (value === null || value === undefined) return <span className={styles.none}>{none}</span>
  return (
    <span className={styles.figure}>
      {sign && value > 0 ? '+' : ''}
      {formatFigure(value, unit)}
      {unit ? <span className={styles.unit}>{unit}</span> : null}
    </span>
  )
}
