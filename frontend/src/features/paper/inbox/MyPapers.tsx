import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Inbox } from '../../../app/inbox'
import { useMe } from '../../../app/me'
import { paths } from '../../../app/paths'
import { formatDay } from '../../../ui/format'
import { DueBy } from '../DueBy'
import { Kind } from '../Kind'
import type { PaperItem } from '../types'
import styles from './MyPapers.module.css'

const GROUPS = ['toSignFor', 'toAnswer', 'answersToJudge', 'extensionsToDecide'] as const

/** The papers that wait for me, by what is to be done with them; the most pressing of each first. */
export function MyPapers({ waiting }: { waiting: Inbox }) {
  const { t } = useTranslation('paper')
  const several = useMe().agencies.length > 1
  const { proposals } = waiting
  return (
    <>
      {GROUPS.map((group) => {
        const items = waiting[group]
        if (items.length === 0) return null
        const theirs = group === 'answersToJudge' || group === 'extensionsToDecide'
        return (
          <section key={group} className={styles.group} aria-label={t(`inbox.${group}`)}>
            <h3>
              {t(`inbox.${group}`)} <span>{items.length}</span>
            </h3>
            <ul>
              {items.map((item) => (
                <li key={item.addresseeId} data-late={(!theirs && item.state === 'LATE') || undefined}>
                  <Item item={item} group={group} named={several || theirs} />
                </li>
              ))}
            </ul>
          </section>
        )
      })}
      {proposals.length > 0 ? (
        <section className={styles.group} aria-label={t('inbox.proposals')}>
          <h3>
            {t('inbox.proposals')} <span>{proposals.length}</span>
          </h3>
          <ul>
            <li>
              <Link to={paths.papers()}>
                <span className={styles.title}>{t('inbox.proposalsText', { count: proposals.length })}</span>
              </Link>
            </li>
          </ul>
        </section>
      ) : null}
    </>
  )
}

function Item({ item, group, named }: { item: PaperItem; group: (typeof GROUPS)[number]; named: boolean }) {
  const { t, i18n } = useTranslation('paper')
  const judging = group === 'answersToJudge' || group === 'extensionsToDecide'
  return (
    <Link to={paths.paper(item.paperId, judging ? { at: item.addresseeId } : {})}>
      <span className={styles.title}>{item.title}</span>
      <span className={styles.under}>
        <Kind kind={item.kind} rung={item.rung} />
        <span>{item.number}</span>
        {named ? <span>{item.agency.shortName}</span> : null}
        {judging ? null : <DueBy dueAt={item.dueAt} by={group === 'toSignFor' ? 'sign' : 'answer'} />}
        {item.addresseeState === 'RETURNED' ? <b>{t('state.RETURNED')}</b> : null}
        {item.extension ? (
          <span>
            {t('inbox.extension', { day: formatDay(item.extension.until, i18n.language) })} {item.extension.reason}
          </span>
        ) : null}
      </span>
    </Link>
  )
}
