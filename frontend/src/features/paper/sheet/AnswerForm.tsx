import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMe } from '../../../app/me'
import { Button } from '../../../ui/Button'
import type { Refusal } from '../../../ui/draft'
import { ErrorSummary } from '../../../ui/ErrorSummary'
import { AreaField, NumberField, TextField } from '../../../ui/Field'
import { useKeptDraft } from '../../../ui/kept-draft'
import { readNumber } from '../../../ui/read-number'
import { toast } from '../../../ui/toast'
import { useAddresseeDeed } from '../queries'
import type { AddresseeView, Evidence, PaperField, PaperView } from '../types'
import { AnswerFiles } from './AnswerFiles'
import styles from './AnswerForm.module.css'

type Written = { text: string; values: Record<string, string>; files: Evidence[] }
type Sent = { text: string; values: { fieldId: string; text?: string; number?: number }[]; onBehalfOf?: string }
type Props = { paper: PaperView; addressee: AddresseeView; onBehalfOf: string | undefined }

/** The answer: what was done, the figures asked for, and what proves it. Typed words stay on the phone until sent. */
export function AnswerForm({ paper, addressee, onBehalfOf }: Props) {
  const { t } = useTranslation('paper')
  const { username } = useMe()
  const form = useKeptDraft<Written>(`${username}/answer/${addressee.id}/${addressee.answers.length}`, again(addressee))
  const answer = useAddresseeDeed<Sent>(paper.id, addressee, 'answers')
  const [uploading, setUploading] = useState(false)
  const { text, values, files } = form.values

  const send = async () => {
    const wrong = check()
    if (wrong.length > 0) return form.refuse(wrong)
    try {
      await answer.mutateAsync({ text: text.trim(), values: paper.fields.flatMap(written), onBehalfOf })
      form.done()
      toast(t('answer.sent'))
    } catch (error) {
      form.refuse(error)
    }
  }

  return (
    <form
      className={styles.form}
      aria-label={t('answer.title')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <ErrorSummary error={form.error} refusals={form.refusals} />
      {paper.fields.map((field) =>
        field.kind === 'FILE' ? null : (
          <Asked
            key={field.id}
            field={field}
            value={values[field.id] ?? ''}
            error={form.said(name(field))}
            onChange={(typed) => form.set({ values: { ...form.values.values, [field.id]: typed } })}
          />
        ),
      )}
      <AreaField
        label={t('answer.text')}
        hint={t('answer.textHint')}
        rows={4}
        maxLength={4000}
        {...form.bind('text')}
      />
      <AnswerFiles
        addresseeId={addressee.id}
        files={files}
        wanted={paper.fields.filter(({ kind }) => kind === 'FILE')}
        error={form.said('evidence')}
        onBusy={setUploading}
        onChange={(change) => form.set({ files: change(form.values.files) })}
      />
      <div className={styles.bar}>
        <Button type="submit" look="primary" className={styles.send} disabled={answer.isPending || uploading}>
          {t(addressee.state === 'ISSUED' ? 'answer.sendSign' : 'answer.send')}
        </Button>
        {form.dirty ? <p role="status">{t('answer.kept')}</p> : null}
      </div>
    </form>
  )

  function check(): Refusal[] {
    const wrong: Refusal[] = []
    for (const field of paper.fields) {
      const typed = (values[field.id] ?? '').trim()
      if (field.kind === 'FILE') continue
      if (field.required && !typed) wrong.push({ field: name(field), message: t('answer.needField') })
      else if (field.kind === 'NUMBER' && Number.isNaN(readNumber(typed)))
        wrong.push({ field: name(field), message: t('answer.needNumber') })
    }
    if (!text.trim() && paper.fields.length === 0) wrong.push({ field: 'text', message: t('answer.needText') })
    if (files.length === 0 && paper.fields.some(({ kind, required }) => kind === 'FILE' && required))
      wrong.push({ field: 'evidence', message: t('answer.needFile') })
    return wrong
  }

  function written(field: PaperField): Sent['values'] {
    const typed = (values[field.id] ?? '').trim()
    if (!typed || field.kind === 'FILE') return []
    if (field.kind === 'TEXT') return [{ fieldId: field.id, text: typed }]
    return [{ fieldId: field.id, number: readNumber(typed) ?? undefined }]
  }
}

const name = (field: PaperField) => `values[${field.id}]`

/** A returned answer is corrected, not written anew. */
function again({ answers }: AddresseeView): Written {
  const last = answers.at(-1)
  const values = Object.fromEntries(
    (last?.values ?? []).map(({ fieldId, text, number }) => [
      fieldId,
      text ?? (number === undefined ? '' : String(number)),
    ]),
  )
  return { text: last?.text ?? '', values, files: [] }
}

type AskedProps = { field: PaperField; value: string; error?: string; onChange: (typed: string) => void }

function Asked({ field, value, error, onChange }: AskedProps) {
  const bound = { name: name(field), label: field.label, optional: !field.required, value, error, onChange }
  return field.kind === 'NUMBER' ? (
    <NumberField unit={field.unit} {...bound} />
  ) : (
    <TextField maxLength={500} {...bound} />
  )
}
