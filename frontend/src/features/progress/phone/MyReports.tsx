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

/** How far my agencies are with their round, and what of it is on this device only. */
export function ReportsUnderway({ waiting }: { waiting: Inbox }) {
  const { t } = useTranslation('report')
  const who = useMe()
  const store = useStore()
  const unsent = useLiveQuery(() => unsentReports(store), [store], new Set<string>())
  return (
    <>
      {unsent.size > 0 ? (
        <p className={styles.unsent} role="status">
          {t('unsent', { count: unsent.size })}
        </p>
      ) : null}
      {worksForAnAgency(who) ? <RoundProgress agencies={who.agencies} waiting={roundsOf(waiting)} /> : null}
    </>
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

/** What was handed in, for one's information. */
export function ReportsDone({ waiting }: { waiting: Inbox }) {
  const who = useMe()
  if (!worksForAnAgency(who)) return null
  const toSign = new Set(waiting.toSign.map((item) => item.reportId))
  return <DoneGroup agencies={who.agencies} waiting={roundsOf(waiting)} shown={toSign} />
}

function roundsOf({ returned, toReport, toSign }: Inbox) {
  return [...new Map([...returned, ...toReport, ...toSign].map(({ round }) => [round.id, round])).values()]
}
