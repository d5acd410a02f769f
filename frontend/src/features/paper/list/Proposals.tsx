import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { paths } from '../../../app/paths'
import { Button, ButtonLink } from '../../../ui/Button'
import { Day } from '../../../ui/Day'
import { TextField } from '../../../ui/Field'
import { ProblemAlert } from '../../../ui/ProblemAlert'
import { toast } from '../../../ui/toast'
import { useDismiss } from '../deeds'
import { Kind } from '../Kind'
import { proposals } from '../queries'
import type { Proposal } from '../types'
import styles from './Proposals.module.css'

/** So many do not push the papers themselves off the screen. */
const FEW = 3

/** What the calendar and the lights suggest; nothing is issued until somebody of the office says so. */
export function Proposals() {
  const { t } = useTranslation('papers')
  const { data, error, refetch } = useQuery(proposals())
  const [all, setAll] = useState(false)
  if (error) return <ProblemAlert error={error} onRetry={() => refetch()} />
  if (!data || data.length === 0) return null
  return (
    <section className={styles.proposals} aria-labelledby="proposals">
      <h2 id="proposals">
        {t('proposals')} <small>{t('proposalsHint', { count: data.length })}</small>
      </h2>
      <ul>
        {(all ? data : data.slice(0, FEW)).map((one) => (
          <Suggested key={one.key} proposal={one} />
        ))}
      </ul>
      {!all && data.length > FEW ? (
        <Button look="quiet" onClick={() => setAll(true)}>
          {t('rest', { count: data.length - FEW })}
        </Button>
      ) : null}
    </section>
  )
}

function Suggested({ proposal }: { proposal: Proposal }) {
  const { t } = useTranslation('papers')
  const dismiss = useDismiss()
  const [reason, setReason] = useState<string | null>(null)
  const [missing, setMissing] = useState(false)
  const send = () => {
    const said = reason?.trim()
    if (!said) return setMissing(true)
    // Said even though the proposal is gone by then; what went wrong stands below.
    void dismiss.mutateAsync({ key: proposal.key, reason: said }).then(
      () => toast(t('dismissed')),
      () => undefined,
    )
  }
  return (
    <li>
      <div className={styles.what}>
        <p>
          <b>{proposal.title}</b> <Kind {...proposal.suggests} />
        </p>
        <p className={styles.why}>
          {proposal.why} {t('since')}
          <Day on={proposal.since} />
        </p>
        {proposal.agencies.length > 0 ? (
          <p className={styles.why}>{proposal.agencies.map((agency) => agency.shortName).join('、')}</p>
        ) : null}
      </div>
      {reason === null ? (
        <p className={styles.deeds}>
          <ButtonLink to={startFrom(proposal)} aria-label={t('writeFor', { title: proposal.title })}>
            {t('write')}
          </ButtonLink>
          <Button look="quiet" aria-label={t('dismissFor', { title: proposal.title })} onClick={() => setReason('')}>
            {t('dismiss')}
          </Button>
        </p>
      ) : (
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault()
            send()
          }}
        >
          <TextField
            label={t('dismissReason')}
            name={`reason-${proposal.key}`}
            value={reason}
            maxLength={200}
            autoFocus
            error={missing ? t('needReason') : undefined}
            onChange={(text) => {
              setReason(text)
              setMissing(false)
            }}
          />
          <ProblemAlert error={dismiss.error} />
          <p className={styles.deeds}>
            <Button type="submit" disabled={dismiss.isPending}>
              {t('dismiss')}
            </Button>
            <Button look="quiet" onClick={() => setReason(null)}>
              {t('keep')}
            </Button>
          </p>
        </form>
      )}
    </li>
  )
}

/** The next rung is climbed on its paper; anything else is a new paper that already holds what it is about. */
const startFrom = ({ suggests, planId, ...of }: Proposal) =>
  of.paperId && of.addresseeId
    ? paths.paper(of.paperId, { at: of.addresseeId, deed: 'escalate' })
    : paths.newPaper({
        kind: suggests.kind,
        rung: suggests.rung,
        plan: planId,
        task: of.taskIds.join(','),
        indicator: of.indicatorIds.join(','),
        reports: of.reportIds.join(','),
        agencies: of.taskIds.length === 0 ? of.agencies.map((agency) => agency.id).join(',') : undefined,
      })
