import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { texts } from '../../../app/i18n'
import { Day } from '../../../ui/Day'
import type { AddresseeView, PaperView } from '../types'
import styles from './Addressees.module.css'
import { Answers } from './Answers'
import { Extensions } from './Extensions'
import { OwnTasks } from './OwnTasks'

/** What only an issuer needs comes when an issuer looks. */
const JudgeDeeds = lazy(async () => {
  const [{ JudgeDeeds }] = await Promise.all([import('./judge/JudgeDeeds'), texts('judge')])
  return { default: JudgeDeeds }
})

/** One addressee whole: what it answered and asked for, and what the issuer does about it. */
export function AddresseeDetail({ paper, addressee }: { paper: PaperView; addressee: AddresseeView }) {
  const { t } = useTranslation('paper')
  const { may } = addressee
  const both = (name?: string, principal?: string) => (principal ? t('onBehalf', { name, principal }) : name)
  return (
    <div className={styles.detail}>
      <p className={styles.facts}>
        {addressee.signedForAt ? (
          <span>
            {t('signedFor', { name: both(addressee.signedForBy, addressee.signedForOnBehalfOfName) })}{' '}
            <Day on={addressee.signedForAt} time />
          </span>
        ) : null}
        {addressee.closedAt ? (
          <span>
            {t('closedBy', { name: addressee.closedBy })} <Day on={addressee.closedAt} time />
          </span>
        ) : null}
        {addressee.closingNote ? <span>{addressee.closingNote}</span> : null}
        {addressee.settledReason ? <span>{t('settled', { reason: addressee.settledReason })}</span> : null}
      </p>
      <OwnTasks paper={paper} addressee={addressee} />
      <Answers paper={paper} answers={addressee.answers} />
      <Extensions extensions={addressee.extensions} />
      {may.judge || may.decideExtension || may.escalate ? (
        <Suspense>
          <JudgeDeeds paper={paper} addressee={addressee} />
        </Suspense>
      ) : null}
    </div>
  )
}
