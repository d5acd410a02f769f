import type { ReactNode } from 'react'
import { Conflicts } from '../../../ui/Conflicts'
import type { Conflict, Draft } from '../../../ui/draft'
import { ErrorSummary } from '../../../ui/ErrorSummary'
import { LeaveGuard } from '../../../ui/LeaveGuard'
import { SaveBar } from '../../../ui/SaveBar'
import styles from './editor.module.css'

type Editing<T extends object> = Draft<T> & {
  busy: boolean
  save: () => Promise<boolean>
  discard: () => void
  conflicts: Conflict<T>[] | null
  takeTheirs: (conflict: Conflict<T>) => void
}

type Props<T extends object> = {
  form: Editing<T>
  label: string
  word: (name: string) => string
  value?: (value: unknown, name: string) => string
  disabled?: boolean
  save?: string
  children: ReactNode
}

/** What every form of the editor has around its fields: what is wrong, what clashes, saving, and not losing anything. */
export function EditForm<T extends object>({ form, label, word, value, disabled, save, children }: Props<T>) {
  return (
    <form
      className={styles.form}
      aria-label={label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (form.dirty) void form.save()
      }}
    >
      <ErrorSummary error={form.error} refusals={form.refusals} word={word} />
      <Conflicts conflicts={form.conflicts} label={word} word={value} onTake={form.takeTheirs} />
      <fieldset disabled={disabled} style={{ display: 'contents' }}>
        {children}
      </fieldset>
      {disabled ? null : (
        <SaveBar dirty={form.dirty} busy={form.busy} onSave={form.save} onDiscard={form.discard} save={save} />
      )}
      <LeaveGuard form={form} onSave={form.save} />
    </form>
  )
}
