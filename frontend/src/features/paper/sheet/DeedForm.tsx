import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/Button'
import type { Draft, Refusal } from '../../../ui/draft'
import { ErrorSummary } from '../../../ui/ErrorSummary'
import { Prefixed } from '../../../ui/Field'
import styles from './DeedForm.module.css'

type Props<T extends object> = {
  title: string
  hint?: string
  form: Draft<T>
  send: string
  /** Names of the fields are its own where several such forms stand on a page. */
  prefix?: string
  check?: (values: T) => Refusal[]
  onSend: (values: T) => Promise<void>
  onDone: () => void
  children: ReactNode
}

/** A deed that needs a few words: where it is done, not over the page. */
export function DeedForm<T extends object>(props: Props<T>) {
  const { title, hint, form, send, prefix = '', check, onSend, onDone, children } = props
  const { t } = useTranslation('paper')
  const [busy, setBusy] = useState(false)
  const submit = async () => {
    const wrong = check?.(form.values) ?? []
    if (wrong.length > 0) return form.refuse(wrong)
    setBusy(true)
    try {
      await onSend(form.values)
      onDone()
    } catch (error) {
      form.refuse(error)
    } finally {
      setBusy(false)
    }
  }
  return (
    <Prefixed by={prefix}>
      <form
        className={styles.form}
        aria-label={title}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <h3>{title}</h3>
        {hint ? <p className={styles.hint}>{hint}</p> : null}
        <ErrorSummary error={form.error} refusals={form.refusals} />
        {children}
        <p className={styles.deeds}>
          <Button type="submit" look="primary" disabled={busy}>
            {send}
          </Button>
          <Button look="quiet" onClick={onDone}>
            {t('keep')}
          </Button>
        </p>
      </form>
    </Prefixed>
  )
}
