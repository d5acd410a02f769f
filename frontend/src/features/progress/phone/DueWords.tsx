import { useTranslation } from 'react-i18next'
import { dayOf, daysBetween, formatDay, formatTime, today } from '../../../ui/format'
import { now } from '../../../ui/now'

type Props = { round: { dueAt: string; closesAt?: string | null }; state?: 'DUE' | 'LATE' | 'CLOSED' }

/** Due, late and closed are three things, and each is said in words. */
export function DueWords({ round, state = stateOf(round) }: Props) {
  const { t, i18n } = useTranslation('report')
  const left = daysBetween(today(), dayOf(round.dueAt))
  const day = formatDay(round.dueAt, i18n.language)
  const said =
    state === 'CLOSED'
      ? t('due.closed')
      : state === 'LATE'
        ? left < 0
          ? t('due.late', { count: -left })
          : t('due.lateToday')
        : left === 0
          ? t('due.today', { time: formatTime(round.dueAt, i18n.language).slice(-5) })
          : t('due.left', { day, count: left })
  return (
    <time dateTime={round.dueAt} data-state={state} style={state === 'DUE' ? undefined : { color: 'var(--red)' }}>
      {said}
    </time>
  )
}

function stateOf(round: Props['round']): 'DUE' | 'LATE' | 'CLOSED' {
  const at = now()
  if (round.closesAt && at > Date.parse(round.closesAt)) return 'CLOSED'
  return at > Date.parse(round.dueAt) ? 'LATE' : 'DUE'
}
