import type { TFunction } from 'i18next'
import type { Refusal } from '../../../ui/draft'
import { formatFigure } from '../../../ui/format'
import { readNumber } from '../../../ui/read-number'
import type { Visit } from './store'
import type { Check } from './types'

/** What a result must say before it can be handed in, as the server asks it; there may be no network to ask. */
export function checkResult(visit: Visit, view: Check, t: TFunction): Refusal[] {
  const wrong: Refusal[] = []
  const refuse = (field: string, message: string) => wrong.push({ field, message })
  for (const { code } of view.points) {
    const seen = visit.points[code]
    if (!seen?.answer) refuse(`point.${code}`, t('wrong.point'))
    else if (seen.answer === 'NO' && !seen.note.trim()) refuse(`note.${code}`, t('wrong.pointNote'))
  }
  const reported = view.check.reportedValue
  const verified = readNumber(visit.verified)
  if (Number.isNaN(verified)) refuse('verified', t('wrong.number'))
  else if (isCounted(view) && verified === null && visit.verdict !== 'UNDETERMINED') {
    refuse('verified', t('wrong.verified'))
  }
  if (!visit.verdict) refuse('verdict', t('wrong.verdict'))
  if (visit.verdict === 'CONFIRMED' && isOther(verified, reported)) {
    refuse(
      'verdict',
      t('wrong.confirmed', {
        verified: formatFigure(verified ?? 0, view.check.unit),
        reported: formatFigure(reported ?? 0, view.check.unit),
      }),
    )
  }
  if (visit.verdict && visit.verdict !== 'CONFIRMED' && !visit.note.trim()) {
    refuse('note', t(`wrong.note.${visit.verdict}`))
  }
  visit.found.forEach((found, at) => {
    if (!found.text.trim()) refuse(`found[${at}].text`, t('wrong.foundText'))
    if (!found.wanted.trim()) refuse(`found[${at}].wanted`, t('wrong.foundWanted'))
    if (!found.dueOn) refuse(`found[${at}].dueOn`, t('wrong.foundDue'))
  })
  return wrong
}

/** Whether a number is to be checked. */
export const isCounted = (view: Check) => view.check.kind === 'FIGURE' && typeof view.check.reportedValue === 'number'

export const isOther = (verified: number | null, reported: number | null | undefined) =>
  verified !== null && typeof reported === 'number' && verified !== reported
