import { useTranslation } from 'react-i18next'
import { dayOf, daysBetween, formatDay, fullDay, today } from '../../../ui/format'
import type { Round } from './types'

/** Where a round stands, in words: due, late and closed are three things. */
export function RoundState({ round }: { round: Pick<Round, 'state' | 'opensAt' | 'dueAt' | 'closesAt'> }) {
  const { t, i18n } = useTranslation('round')
  const say = (moment: string) => formatDay(moment, i18n.language)
  const left = daysBetween(today(), dayOf(round.dueAt))
  switch (round.state) {
    case 'PLANNED':
      return (
        <span title={fullDay(round.opensAt, i18n.language)}>{t('state.PLANNED', { day: say(round.opensAt) })}</span>
      )
    case 'OPEN':
      return (
        <span title={fullDay(round.dueAt, i18n.language)}>
          {left === 0 ? t('state.today') : t('state.OPEN', { count: left, day: say(round.dueAt) })}
        </span>
      )
    case 'OVERDUE':
      return (
        <span title={fullDay(round.closesAt, i18n.language)}>
          {t('state.OVERDUE', { count: -left, day: say(round.closesAt) })}
        </span>
      )
    case 'CLOSED':
      return (
        <span title={fullDay(round.closesAt, i18n.language)}>{t('state.CLOSED', { day: say(round.closesAt) })}</span>
      )
    default:
      return round.state satisfies never
  }
}
