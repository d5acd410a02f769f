import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/Button'
import { ProblemAlert } from '../../../ui/ProblemAlert'
import styles from './editor.module.css'
import type { ViewProps } from './IndicatorPane'
import { ProposalList } from './ProposalList'
import { targetProposals } from './queries'
import { ReviseForm } from './ReviseForm'
import { RevisionList } from './RevisionList'

/** A target over time, and its next revision: with reason and authority, because the promise never disappears. */
export function TargetsView(props: ViewProps) {
  const { t } = useTranslation('editor')
  const { tree, indicator, editable } = props
  const [revising, setRevising] = useState(indicator.comparator === 'pending' && editable)
  const { data: proposals, error } = useQuery(targetProposals(indicator.id))
  const revisions = tree.targets.filter((one) => one.indicatorId === indicator.id)
  const decided = (proposals?.deciders.length ?? 0) > 0
  return (
    <>
      <RevisionList revisions={revisions} unit={indicator.unit ?? ''} />
      <ProblemAlert error={error} />
      <ProposalList proposals={proposals?.items ?? []} indicatorId={indicator.id} />
      {editable && proposals && !revising ? (
        <p className={styles.deeds}>
          <Button look="primary" onClick={() => setRevising(true)}>
            {t(decided ? 'propose' : 'revise')}
          </Button>
        </p>
      ) : null}
      {editable && proposals && revising ? (
        <ReviseForm {...props} deciders={proposals.deciders} onDone={() => setRevising(false)} />
      ) : null}
    </>
  )
}
