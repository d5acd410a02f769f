import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import styles from '../../features/paper/inbox/MyPapers.module.css'
import { formatDay } from '../../ui/format'
import type { Inbox } from '../inbox'
import { paths } from '../paths'

type Item = Inbox['more'][number]['items'][number]

/** What waits for me elsewhere: checks to make, findings, closures and targets to decide. */
export function MoreToDo({ waiting }: { waiting: Inbox }) {
  const { i18n } = useTranslation()
  // An inbox that this device kept from an earlier version has none.
  const groups = waiting.more ?? []
  return groups.map((group) => (
    <section key={group.group} className={styles.group} aria-label={group.title}>
      <h3>
        {group.title} <span>{group.items.length}</span>
      </h3>
      <ul>
        {group.items.map((item) => (
          <li key={item.id} data-late={item.state === 'LATE' || undefined}>
            <Link to={whereTo(item)}>
              <span className={styles.title}>{item.title}</span>
              <span className={styles.under}>
                <span>{item.why}</span>
                {item.dueOn ? <span>{formatDay(item.dueOn, i18n.language)}</span> : null}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  ))
}

function whereTo({ kind, id }: Item): string {
  switch (kind) {
    case 'check':
      return paths.check(id)
    case 'report':
      return paths.myReport(id)
    case 'finding':
      return paths.finding(id)
    case 'closure':
      return paths.closure(id)
    case 'target-proposal':
      return paths.targetProposal(id)
    default:
      return paths.notices()
  }
}
