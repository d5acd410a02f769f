import { useSuspenseQuery } from '@tanstack/react-query'
import { useLiveQuery } from 'dexie-react-hooks'
import { useTranslation } from 'react-i18next'
import { inbox } from '../../../app/inbox'
import { useMe, worksForAnAgency } from '../../../app/me'
import { EmptyState } from '../../../ui/EmptyState'
import { DoneGroup } from './DoneGroup'
import { InboxGroup } from './InboxGroup'
import styles from './MyPage.module.css'
import { ReviewGroup } from './ReviewGroup'
import { RoundProgress } from './RoundProgress'
import { SignGroup } from './SignGroup'
import { unsentReports } from './store'
import { useReportDraftsHere } from './useDraftsHere'
import { useKeptAhead } from './useKeptAhead'
import { useStore } from './useReportDraft'

/** What I must do now: what came back first, then what is to be filled in and signed; and what is done. */
export function MyPage() {
  const { t } = useTranslation('report')
  const who = useMe()
  const store = useStore()
  const { data: waiting } = useSuspenseQuery(inbox())
  const unsent = useLiveQuery(() => unsentReports(store), [store], new Set<string>())
  const here = useReportDraftsHere()
  const rounds = roundsOf([...waiting.returned, ...waiting.toReport, ...waiting.toSign])
  const nothing = Object.values(waiting).every((items) => items.length === 0)
  const several = who.agencies.length > 1
  const toSign = new Set(waiting.toSign.map((item) => item.reportId))
  useKeptAhead([...waiting.returned, ...waiting.toReport])
  return (
    <div className={styles.page}>
      <h1>{t('common:nav.my')}</h1>
      {unsent.size > 0 ? (
        <p className={styles.unsent} role="status">
          {t('unsent', { count: unsent.size })}
        </p>
      ) : null}
      {worksForAnAgency(who) ? <RoundProgress agencies={who.agencies} waiting={rounds} /> : null}
      {nothing ? <EmptyState title={t('inbox.nothing')} /> : null}
      <InboxGroup title={t('inbox.returned')} items={waiting.returned} here={here} several={several} urgent />
      <InboxGroup title={t('inbox.toReport')} items={waiting.toReport} here={here} several={several} />
      <SignGroup items={waiting.toSign} several={several} />
      <ReviewGroup items={waiting.toReview} />
      {worksForAnAgency(who) ? <DoneGroup agencies={who.agencies} waiting={rounds} shown={toSign} /> : null}
    </div>
  )
}

function roundsOf(items: { round: { id: string; ordinal: number } }[]) {
  return [...new Map(items.map(({ round }) => [round.id, round])).values()]
}
