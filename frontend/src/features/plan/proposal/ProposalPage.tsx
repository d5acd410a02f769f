import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { paths } from '../../../app/paths'
import { Button } from '../../../ui/Button'
import { AreaField } from '../../../ui/Field'
import { formatDay } from '../../../ui/format'
import { ProblemAlert } from '../../../ui/ProblemAlert'
import { ProposalFiles } from './ProposalFiles'
import styles from './proposal.module.css'
import { type Proposal, proposal, useDecide } from './queries'
import { Value } from './Value'

/** A proposed target beside the one in force, why and on whose authority; the convener decides it with one thumb. */
export function ProposalPage() {
  const { proposalId = '' } = useParams()
  const { t, i18n } = useTranslation('proposal')
  const { data } = useSuspenseQuery(proposal(proposalId))
  const day = (at: string) => formatDay(at, i18n.language)
  const { authority } = data
  return (
    <article className={styles.page}>
      <p>
        <Link to={paths.targetProposals()}>{t('back')}</Link>
      </p>
      <h1>
        <Link to={paths.task(data.taskId, { indicator: data.indicatorId })}>
          {data.taskNumber} {data.indicatorName}
        </Link>
      </h1>
      <p className={styles.under}>
        <b>{t(`state.${data.state}`)}</b>
        {data.state === 'PROPOSED' ? <span>{t('days', { count: data.days })}</span> : null}
        <span>{t('proposedBy', { name: data.proposedByName, day: day(data.proposedAt) })}</span>
      </p>
      <dl className={styles.values}>
        <div>
          <dt>{t('before')}</dt>
          <dd>
            <Value value={data.before} unit={data.unit} />
          </dd>
        </div>
        <div>
          <dt>{t('after')}</dt>
          <dd>
            <Value value={data.after} unit={data.unit} />
          </dd>
        </div>
      </dl>
      <p>
        <b>{t('reason')}</b> {data.reason}
      </p>
      <p>
        <b>{t('authority')}</b> {authority.title}
        {authority.number ? `（${authority.number}）` : ''} {authority.date ? day(authority.date) : ''}
      </p>
      <ProposalFiles proposal={data} />
      {data.decidedAt ? (
        <p>
          {t('decidedBy', {
            name: data.onBehalfOfName
              ? t('behalf', { name: data.decidedByName, principal: data.onBehalfOfName })
              : data.decidedByName,
            day: day(data.decidedAt),
          })}
          {data.note ? `：${data.note}` : ''}
        </p>
      ) : null}
      {data.mayDecide ? <Decide proposal={data} /> : null}
    </article>
  )
}

function Decide({ proposal: one }: { proposal: Proposal }) {
  const { t } = useTranslation('proposal')
  const [refusing, setRefusing] = useState(false)
  const [reason, setReason] = useState('')
  const decide = useDecide(one)
  return (
    <section aria-label={t('title')}>
      <p className={styles.under}>{t('fromNow')}</p>
      <AreaField
        name="reason"
        label={t(refusing ? 'why' : 'note')}
        optional={!refusing}
        rows={2}
        maxLength={500}
        value={reason}
        onChange={setReason}
      />
      <ProblemAlert error={decide.error} />
      <div className={styles.buttons}>
        {refusing ? (
          <>
            <Button
              look="primary"
              disabled={decide.isPending}
              onClick={() => decide.mutate({ outcome: 'REJECTED', reason })}
            >
              {t('confirmReject')}
            </Button>
            <Button onClick={() => setRefusing(false)}>{t('cancel')}</Button>
          </>
        ) : (
          <>
            <Button
              look="primary"
              disabled={decide.isPending}
              onClick={() => decide.mutate({ outcome: 'ACCEPTED', reason: reason || undefined })}
            >
              {t('accept')}
            </Button>
            <Button onClick={() => setRefusing(true)}>{t('reject')}</Button>
          </>
        )}
      </div>
    </section>
  )
}
