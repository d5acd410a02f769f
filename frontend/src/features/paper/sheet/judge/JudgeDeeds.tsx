import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { useShortcuts } from '../../../../app/shortcuts'
import { Button } from '../../../../ui/Button'
import { ProblemAlert } from '../../../../ui/ProblemAlert'
import { toast } from '../../../../ui/toast'
import { useAccept } from '../../deeds'
import type { AddresseeView, PaperView } from '../../types'
import styles from '../Addressees.module.css'
import { EscalationForm } from './EscalationForm'
import { ExtensionDecision } from './ExtensionDecision'
import { ReturnForm } from './ReturnForm'

/** What the issuer does about one addressee: accept, return, give more time, raise. */
export function JudgeDeeds({ paper, addressee }: { paper: PaperView; addressee: AddresseeView }) {
  const { t } = useTranslation('judge')
  const [search] = useSearchParams()
  const [deed, setDeed] = useState<'return' | 'escalate' | null>(
    search.get('deed') === 'escalate' && addressee.may.escalate ? 'escalate' : null,
  )
  const accept = useAccept(paper.id, addressee)
  const { may, agency } = addressee
  const judges = may.judge && addressee.state === 'ANSWERED'
  const waiting = addressee.extensions.find(({ decision }) => !decision)
  // Said even though these deeds are gone by then; what went wrong stands below.
  const doAccept = () =>
    accept.mutateAsync({}).then(
      () => toast(t('judge.accepted', { agency: agency.shortName })),
      () => undefined,
    )
  useShortcuts({ a: judges ? doAccept : undefined, r: judges ? () => setDeed('return') : undefined })
  return (
    <>
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
    </>
  )
}
