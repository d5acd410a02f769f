import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import styles from './LedgerTable.module.css'
import type { LedgerFilter, Sort } from './ledger-filter'
import { useLedgerLink } from './useLedgerLink'

type Props = { sort: Sort; filter: LedgerFilter; label: string }

/** A column's name that orders by it, and the other way round when pressed again. */
export function SortableHeading({ sort, filter, label }: Props) {
  const { t } = useTranslation('plan')
  const link = useLedgerLink()
  const now = filter.sort ?? 'NUMBER'
  const order = now === sort ? (filter.order ?? 'ASC') : undefined
  const next = order === 'ASC' ? 'DESC' : 'ASC'
  const plain = sort === 'NUMBER' && next === 'ASC'
  const change = plain ? { sort: undefined, order: undefined } : { sort, order: next }
  return (
    <th
      scope="col"
      className={styles[sort.toLowerCase()]}
      aria-sort={order ? (order === 'ASC' ? 'ascending' : 'descending') : undefined}
    >
      <Link to={link(change)} replace title={t(`ledger.sorts.${sort}`)}>
        {label}
        {order ? <span aria-hidden="true">{order === 'ASC' ? ' ↓' : ' ↑'}</span> : null}
      </Link>
    </th>
  )
}
