import { useLiveQuery } from 'dexie-react-hooks'
import { useTranslation } from 'react-i18next'
import type { Inbox } from '../../../app/inbox'
import { useMe, worksForAnAgency } from '../../../app/me'
import { DoneGroup } from './DoneGroup'
import { InboxGroup } from './InboxGroup'
import styles from './MyReports.module.css'
import { ReviewGroup } from './ReviewGroup'
import { RoundProgress } from './RoundProgress'
import { SignGroup } from './SignGroup'
import { unsentReports } from './store'
import { useReportDraftsHere } from './useDraftsHere'
import { useKeptAhead } from './useKeptAhead'
import { useStore } from './useReportDraft'

/** What is on this device only. */
export function ReportsUnsent() {
  const { t } = useTranslation('report')
  const store = useStore()
  const unsent = useLiveQuery(() => unsentReports(store), [store], new Set<string>())
  if (unsent.size === 0) return null
  return (
    <p className={styles.unsent} role="status">
      {t('unsent', { count: unsent.size })}
    </p>
  )
}

/** Reports that wait for me: what came back first, then what is to be filled in, signed and reviewed. */
export function ReportsToDo({ waiting }: { waiting: Inbox }) {
  const { t } = useTranslation('report')
  const several = useMe().agencies.length > 1
  const here = useReportDraftsHere()
  useKeptAhead([...waiting.returned, ...waiting.toReport])
  return (
    <>
      <InboxGroup title={t('inbox.returned')} items={waiting.returned} here={here} several={several} urgent />
      <InboxGroup title={t('inbox.toReport')} items={waiting.toReport} here={here} several={several} />
      <SignGroup items={waiting.toSign} several={several} />
      <ReviewGroup items={waiting.toReview} />
    </>
  )
}

/** How far my agencies are with their rounds, and what was handed in. */
export function ReportsDone({ waiting }: { waiting: Inbox }) {
  const who = useMe()
  if (!worksForAnAgency(who)) return null
  const toSign = new Set(waiting.toSign.map((item) => item.reportId))
  const rounds = roundsOf(waiting)
  return (
    <>
      <RoundProgress agencies={who.agencies} waiting={rounds} />
      <DoneGroup agencies={who.agencies} waiting={rounds} shown={toSign} />
    </>
  )
}

function roundsOf({ returned, toReport, toSign }: Inbox) {
  return [...new Map([...returned, ...toReport, ...toSign].map(({ round }) => [round.id, round])).values()]
}
