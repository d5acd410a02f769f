import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { useShortcuts } from '../../../app/shortcuts'
import { Button } from '../../../ui/Button'
import { Day } from '../../../ui/Day'
import { ProblemAlert } from '../../../ui/ProblemAlert'
import { toast } from '../../../ui/toast'
import { useAccept } from '../deeds'
import type { AddresseeView, PaperView } from '../types'
import styles from './Addressees.module.css'
import { Answers } from './Answers'
import { EscalationForm } from './EscalationForm'
import { ExtensionDecision } from './ExtensionDecision'
import { Extensions } from './Extensions'
import { OwnTasks } from './OwnTasks'
import { ReturnForm } from './ReturnForm'

/** One addressee whole: what it answered and asked for, and what the issuer does about it. */
export function AddresseeDetail({ paper, addressee }: { paper: PaperView; addressee: AddresseeView }) {
  const { t } = useTranslation('paper')
  const [search] = useSearchParams()
  const [deed, setDeed] = useState<'return' | 'escalate' | null>(
    search.get('deed') === 'escalate' && addressee.may.escalate ? 'escalate' : null,
  )
  const accept = useAccept(paper.id, addressee)
  const { may, agency } = addressee
  const judges = may.judge && addressee.state === 'ANSWERED'
  const waiting = addressee.extensions.find(({ decision }) => !decision)
  const doAccept = () =>
    accept.mutate({}, { onSuccess: () => toast(t('judge.accepted', { agency: agency.shortName })) })
  const both = (name?: string, principal?: string) => (principal ? t('onBehalf', { name, principal }) : name)
  useShortcuts({ a: judges ? doAccept : undefined, r: judges ? () => setDeed('return') : undefined })
  return (
    <div className={styles.detail}>
      <p className={styles.facts}>
        {addressee.signedForAt ? (
          <span>
            {t('signedFor', { name: both(addressee.signedForByName, addressee.signedForOnBehalfOfName) })}{' '}
            <Day on={addressee.signedForAt} time />
          </span>
        ) : null}
        {addressee.closedAt ? (
          <span>
            {t('closedBy', { name: addressee.closedByName })} <Day on={addressee.closedAt} time />
          </span>
        ) : null}
        {addressee.closingNote ? <span>{addressee.closingNote}</span> : null}
        {addressee.settledReason ? <span>{t('settled', { reason: addressee.settledReason })}</span> : null}
      </p>
      <OwnTasks paper={paper} addressee={addressee} />
      <Answers paper={paper} answers={addressee.answers} />
      <Extensions extensions={addressee.extensions} />
      {waiting && may.decideExtension ? (
        <ExtensionDecision paper={paper} addressee={addressee} asked={waiting} />
      ) : null}
      {deed === 'return' ? <ReturnForm paper={paper} addressee={addressee} onDone={() => setDeed(null)} /> : null}
      {deed === 'escalate' ? <EscalationForm paper={paper} addressee={addressee} onDone={() => setDeed(null)} /> : null}
      {deed === null && (judges || may.escalate) ? (
        <p className={`${styles.deeds} no-print`}>
          {judges ? (
            <>
              <Button look="primary" disabled={accept.isPending} onClick={doAccept} aria-keyshortcuts="a">
                {t('judge.accept')}
              </Button>
              <Button onClick={() => setDeed('return')} aria-keyshortcuts="r">
                {t('judge.return')}
              </Button>
            </>
          ) : null}
          {may.escalate ? <Button onClick={() => setDeed('escalate')}>{t('escalate.do')}</Button> : null}
        </p>
      ) : null}
      <ProblemAlert error={accept.error} />
    </div>
  )
}
