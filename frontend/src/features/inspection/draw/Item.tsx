import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { paths } from '../../../app/paths'
import { formatFigure } from '../../../ui/format'
import styles from './DrawPage.module.css'
import type { Drawn, DrawView } from './queries'

type PoolItem = Drawn['item']

/** What an item is, leading to it. */
export function ItemName({ item }: { item: PoolItem }) {
  const { t } = useTranslation('draw')
  const to = item.reportId ? paths.report(item.reportId) : paths.task(item.taskId)
  return (
    <>
      <Link to={to}>
        {item.taskNumber} {item.taskTitle}
        {item.measure ? ` · ${item.measure}` : ''}
      </Link>
      <small>
        {item.agencyName}
        {item.roundOrdinal === undefined ? '' : ` · ${t('common:round.ordinal', { ordinal: item.roundOrdinal })}`}
        {item.value === undefined
          ? ''
          : ` · ${t('reported', { value: formatFigure(item.value, item.unit), unit: item.unit })}`}
      </small>
    </>
  )
}

/** How much it weighs, and why. */
export function ItemWeight({ item, weights }: { item: PoolItem; weights: DrawView['weights'] }) {
  const { t } = useTranslation('draw')
  const times = (factor: string) => weights.find((one) => one.factor === factor)?.multiplier
  return (
    <>
      <span className={styles.amount}>{item.weight}</span>
      {item.reasons.length > 0 ? (
        <small>{item.reasons.map((factor) => `${t(`factor.${factor}`)} ×${times(factor)}`).join('，')}</small>
      ) : null}
    </>
  )
}
