import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import styles from './LedgerTable.module.css'
import { firstOrder, type LedgerFilter, type Sort } from './ledger-filter'
import { useLedgerLink } from './useLedgerLink'

type Props = { sort: Sort; filter: LedgerFilter; label: string }

/** A column's name that orders by it, and the other way round when pressed again. */
export function SortableHeading({ sort, filter, label }: Props) {
  const { t } = useTranslation('plan')
  const link = useLedgerLink()
  const order = (filter.sort ?? 'NUMBER') === sort ? (filter.order ?? 'ASC') : undefined
  const next = order ? (order === 'ASC' ? 'DESC' : 'ASC') : firstOrder(sort)
  const asInThePlan = sort === 'NUMBER' && next === 'ASC'
  return (
    <th
      scope="col"
      className={styles[sort.toLowerCase()]}
      aria-sort={order ? (order === 'ASC' ? 'ascending' : 'descending') : undefined}
    >
      <Link
        to={link(asInThePlan ? { sort: undefined, order: undefined } : { sort, order: next })}
        replace
        title={t(`ledger.sorts.${sort}`)}
      >
        {label}
        {order ? <span aria-hidden="true">{order === 'ASC' ? ' ↑' : ' ↓'}</span> : null}
      </Link>
    </th>
  )
}
