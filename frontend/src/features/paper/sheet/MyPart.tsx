import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMe } from '../../../app/me'
import { Button } from '../../../ui/Button'
import { ChoiceField } from '../../../ui/Field'
import { ProblemAlert } from '../../../ui/ProblemAlert'
import { toast } from '../../../ui/toast'
import { DueBy } from '../DueBy'
import { useReceipt } from '../deeds'
import { isOpen } from '../states'
import type { AddresseeView, PaperView } from '../types'
import { AnswerForm } from './AnswerForm'
import { Answers } from './Answers'
import { ExtensionForm } from './ExtensionForm'
import { Extensions } from './Extensions'
import styles from './MyPart.module.css'
import { OwnTasks } from './OwnTasks'

/** What my agency does with the paper: sign for it, answer it, ask for more time. */
export function MyPart({ paper, addressee }: { paper: PaperView; addressee: AddresseeView }) {
  const { t } = useTranslation('paper')
  const names = useMe().actsFor
  const [onBehalfOf, setOnBehalfOf] = useState('')
  const [asking, setAsking] = useState(false)
  const receipt = useReceipt(paper.id, addressee)
  const { may, state } = addressee
  const theirs = may.signFor || may.answer || may.askExtension
  return (
    <section className={`${styles.part} no-print`} aria-label={t('answer.mine')}>
      <header className={styles.head}>
        <h2>
          {t('answer.mine')} <small>{addressee.agency.shortName}</small>
        </h2>
        <p>
          <b>{t(`state.${state}`)}</b>
          {theirs ? <DueBy dueAt={addressee.dueAt} /> : null}
          {state === 'ISSUED' ? <DueBy dueAt={paper.signBy} by="sign" /> : null}
        </p>
      </header>
      {names.length > 0 && theirs ? (
        <ChoiceField
          label={t('actAs')}
          name="onBehalfOf"
          value={onBehalfOf}
          values={names.map(({ username }) => username)}
          word={(username) => t('receipt.for', { name: names.find((one) => one.username === username)?.name })}
          none={t('actAsSelf')}
          onChange={setOnBehalfOf}
        />
      ) : null}
      {may.signFor ? (
        <div className={styles.thumb}>
          <Button
            look="primary"
            disabled={receipt.isPending}
            onClick={() =>
              receipt.mutate(
                { onBehalfOf: onBehalfOf || undefined },
                { onSuccess: () => toast(t('receipt.done', { number: paper.number })) },
              )
            }
          >
            {t('receipt.do')}
          </Button>
        </div>
      ) : null}
      <ProblemAlert error={receipt.error} />
      {isOpen(state) && !theirs && state !== 'ANSWERED' ? (
        <p>{t(addressee.recipient === 'CONTACT' ? 'notYours' : 'headActs')}</p>
      ) : null}
      <OwnTasks paper={paper} addressee={addressee} />
      <Answers paper={paper} answers={addressee.answers} />
      <Extensions extensions={addressee.extensions} />
      {may.answer ? <AnswerForm paper={paper} addressee={addressee} onBehalfOf={onBehalfOf || undefined} /> : null}
      {may.askExtension ? (
        asking ? (
          <ExtensionForm paper={paper} addressee={addressee} onDone={() => setAsking(false)} />
        ) : (
          <Button onClick={() => setAsking(true)}>{t('extension.ask')}</Button>
        )
      ) : null}
    </section>
  )
}
