import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { paths } from '../../../app/paths'
import { DueWords } from './DueWords'
import styles from './InboxGroup.module.css'
import type { Waiting } from './types'
import type { Here } from './useDraftsHere'

type Props = {
  title: string
  items: Waiting[]
  here?: Here
  /** More than one agency is mine, so each row says whose it is. */
  several: boolean
  urgent?: boolean
}

/** One kind of work, how many there are of it, and each as a row that opens it. */
export function InboxGroup({ title, items, here, several, urgent }: Props) {
  const { t } = useTranslation('report')
  if (items.length === 0) return null
  return (
    <section className={styles.group} aria-label={title}>
      <GroupHead title={title} items={items} />
      <ul data-urgent={urgent || undefined}>
        {items.map((item) => (
          <li key={item.reportId}>
            <Link to={paths.myReport(item.reportId)}>
              <span className={styles.title}>
                <span className={styles.number}>{item.taskNumber}</span>
                {item.taskTitle}
              </span>
              {item.note ? <span className={styles.note}>{item.note}</span> : null}
              <span className={styles.under}>
                {several ? <span>{item.agency.shortName}</span> : null}
                {isSame(items) ? null : <When item={item} />}
                {here?.has(item.reportId) ? <b>{t(`here.${here.get(item.reportId)}`)}</b> : null}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What it is, how many, and until when; the time stands here once when it is the same for all. */
export function GroupHead({ title, items }: { title: string; items: Waiting[] }) {
  const first = items[0]
  return (
    <div className={styles.head}>
      <h3>
        {title} <span className={styles.count}>{items.length}</span>
      </h3>
      {first && isSame(items) ? (
        <p>
          <When item={first} />
        </p>
      ) : null}
    </div>
  )
}

export function When({ item }: { item: Waiting }) {
  const { t } = useTranslation('report')
  return (
    <>
      <span>{t('common:round.ordinal', { ordinal: item.round.ordinal })}</span>
      <DueWords round={item} state={item.state} />
    </>
  )
}

export const isSame = (items: Waiting[]) =>
  items.every(
    ({ round, state, dueAt }) =>
      round.id === items[0]?.round.id && state === items[0].state && dueAt === items[0].dueAt,
  )
