import { type Me, seesThePlan, worksForAnAgency } from '../../app/me'
import { paths } from '../../app/paths'
import type { Notice } from './queries'

/** What an office is told of a report; everything else about reports is for those who write and sign them. */
const REVIEWING = ['report-to-review', 'report-lies', 'rung', 'proposal']

/** Where a notice leads: to the page on which this person does something about it. */
export function noticePath({ kind, subjectKind, subjectId }: Notice, who: Me): string | undefined {
  if (!subjectId) return undefined
  const own = worksForAnAgency(who) && !(seesThePlan(who) && REVIEWING.includes(kind))
  switch (subjectKind) {
    case 'report':
      return own ? paths.myReport(subjectId) : paths.report(subjectId)
    case 'paper':
      return paths.paper(subjectId)
    case 'round':
      return own ? paths.my() : paths.round(subjectId)
    case 'target-proposal':
      return paths.targetProposal(subjectId)
    case 'closure':
      return paths.closure(subjectId)
    case 'task':
      return paths.task(subjectId)
    case 'handover':
      return paths.delegations()
    default:
      return undefined
  }
}
