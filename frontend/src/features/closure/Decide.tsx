import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button'
import { AreaField, DayField, TextField } from '../../ui/Field'
import { ProblemAlert } from '../../ui/ProblemAlert'
import styles from './closure.module.css'
import { type Closure, type Deed, useOrderCheck, useReject, useStep } from './queries'

/** The next step, for whoever has it: let it pass, send it back with a reason, or have it checked first. */
export function Decide({ closure }: { closure: Closure }) {
  const { t } = useTranslation('closure')
  const [open, setOpen] = useState<'reject' | 'check'>()
  const [note, setNote] = useState('')
  const step = useStep(closure)
  const deed = deedOf(closure)
  if (!closure.may.reject) return null
  return (
    <section className={styles.section} aria-label={t(`state.${closure.state}`)}>
      {open === 'reject' ? <Reject closure={closure} onDone={() => setOpen(undefined)} /> : null}
      {open === 'check' ? <OrderCheck closure={closure} onDone={() => setOpen(undefined)} /> : null}
      {open ? null : (
        <>
          {deed ? (
            <AreaField
              name="note"
              label={t('deed.note')}
              optional
              rows={2}
              maxLength={1000}
              value={note}
              onChange={setNote}
            />
          ) : null}
          <ProblemAlert error={step.error} />
          <div className={styles.buttons}>
            {deed ? (
              <Button look="primary" disabled={step.isPending} onClick={() => step.mutate({ deed, note })}>
                {t(`deed.${deed}`)}
              </Button>
            ) : null}
            {closure.may.orderCheck ? <Button onClick={() => setOpen('check')}>{t('deed.check')}</Button> : null}
            <Button onClick={() => setOpen('reject')}>{t('deed.reject')}</Button>
          </div>
        </>
      )}
    </section>
  )
}

function deedOf({ may }: Closure): Deed | undefined {
  if (may.sign) return 'signature'
  if (may.accept) return 'acceptance'
  if (may.approve) return 'approval'
  return may.strikeOff ? 'strike-off' : undefined
}

type Props = { closure: Closure; onDone: () => void }

function Reject({ closure, onDone }: Props) {
  const { t } = useTranslation('closure')
  const [reason, setReason] = useState('')
  const reject = useReject(closure)
  return (
    <>
      <AreaField
        name="reason"
        label={t('deed.reason')}
        hint={t('deed.reasonHint')}
        maxLength={1000}
        autoFocus
        value={reason}
        onChange={setReason}
      />
      <ProblemAlert error={reject.error} />
      <div className={styles.buttons}>
        <Button look="primary" disabled={reject.isPending} onClick={() => reject.mutate(reason, { onSuccess: onDone })}>
          {t('deed.confirmReject')}
        </Button>
        <Button onClick={onDone}>{t('deed.cancel')}</Button>
      </div>
    </>
  )
}

function OrderCheck({ closure, onDone }: Props) {
  const { t } = useTranslation('closure')
  const [order, setOrder] = useState({ assignee: '', visitBy: '', reason: '' })
  const send = useOrderCheck(closure)
  return (
    <>
      <TextField
        name="assignee"
        label={t('deed.assignee')}
        value={order.assignee}
        onChange={(assignee) => setOrder({ ...order, assignee })}
      />
      <DayField
        name="visitBy"
        label={t('deed.visitBy')}
        value={order.visitBy}
        onChange={(visitBy) => setOrder({ ...order, visitBy })}
      />
      <AreaField
        name="reason"
        label={t('deed.why')}
        maxLength={500}
        value={order.reason}
        onChange={(reason) => setOrder({ ...order, reason })}
      />
      <ProblemAlert error={send.error} />
      <div className={styles.buttons}>
        <Button look="primary" disabled={send.isPending} onClick={() => send.mutate(order, { onSuccess: onDone })}>
          {t('deed.confirmCheck')}
        </Button>
        <Button onClick={onDone}>{t('deed.cancel')}</Button>
      </div>
    </>
  )
}
