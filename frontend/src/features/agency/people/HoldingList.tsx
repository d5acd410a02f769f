import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { paths } from '../../../app/paths'
import { Day } from '../../../ui/Day'
import styles from './People.module.css'
import type { Holding } from './queries'

/** What hangs, or hung, on a person, one below the other; each leads to the thing itself. */
export function HoldingList({ items }: { items: Holding[] }) {
  const { t } = useTranslation('people')
  return (
    <ul className={styles.holdings}>
      {items.map((item) => (
        <li key={`${item.kind}${item.subjectId}${item.role}`}>
          <span className={styles.kind}>{t(`holding.${item.kind}`, { defaultValue: item.kind })}</span>
          <span>
            <What item={item} />
          </span>
          <span className={styles.due}>{item.dueAt ? <Day on={item.dueAt} /> : null}</span>
        </li>
      ))}
    </ul>
  )
}

function What({ item }: { item: Holding }) {
  const { t } = useTranslation('people')
  const role = item.role ? t(`common:role.${item.role}`) : ''
  const to = addressOf(item)
  if (item.kind === 'duty') return `${item.agency?.shortName ?? ''}${role}`
  if (item.kind.startsWith('delegation')) return `${item.title}（${role}）`
  return (
    <>
      {to ? <Link to={to}>{item.title}</Link> : item.title}
      {item.agency ? <small>{item.agency.shortName}</small> : null}
    </>
  )
}

function addressOf({ kind, subjectId }: Holding) {
  if (kind.startsWith('report')) return paths.report(subjectId)
  if (kind.startsWith('paper')) return paths.paper(subjectId)
  return undefined
}
