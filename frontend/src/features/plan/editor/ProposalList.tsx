import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Schemas } from '../../../api/client'
import { paths } from '../../../app/paths'
import { Button } from '../../../ui/Button'
import { Day } from '../../../ui/Day'
import { ProblemAlert } from '../../../ui/ProblemAlert'
import styles from './editor.module.css'
import { promiseText } from './promise-text'
import { targetProposals, useWithdrawProposal } from './queries'

type Proposal = Schemas['TargetProposalView']

/** What was proposed for a target: what waits for the convener, and what became of the rest. */
export function ProposalList({ proposals, indicatorId }: { proposals: Proposal[]; indicatorId: string }) {
  const { t } = useTranslation('editor')
  const client = useQueryClient()
  const withdraw = useWithdrawProposal()
  if (proposals.length === 0) return null
  const say = ({ comparator, target, baseline }: Proposal['before'], unit: string) =>
    promiseText(
      { comparator, target, baseline, unit, exact: false, strict: false, period: undefined, pending: undefined },
      t,
    )
  return (
    <section aria-labelledby="proposals">
      <h3 id="proposals">{t('proposals')}</h3>
      <ProblemAlert error={withdraw.error} />
      <ul>
        {proposals.map((one) => (
          <li key={one.id}>
            <Link to={paths.targetProposal(one.id)}>
              {say(one.before, one.unit)} → {say(one.after, one.unit)}
            </Link>{' '}
            {t(`proposalState.${one.state}`)} · {one.proposedByName} <Day on={one.proposedAt} />
            {one.note ? <p>{one.note}</p> : null}
            {one.mayWithdraw ? (
              <p className={styles.deeds}>
                <Button
                  disabled={withdraw.isPending}
                  onClick={() =>
                    withdraw.mutate(
                      { id: one.id, body: { version: one.version } },
                      { onSuccess: () => void client.invalidateQueries(targetProposals(indicatorId)) },
                    )
                  }
                >
                  {t('withdraw')}
                </Button>
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
