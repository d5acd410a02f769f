import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMe } from '../../../app/me'
import { Button } from '../../../ui/Button'
import { ErrorSummary } from '../../../ui/ErrorSummary'
import { AreaField, NumberField, TextField } from '../../../ui/Field'
import { useKeptDraft } from '../../../ui/kept-draft'
import { toast } from '../../../ui/toast'
import { useAnswer } from '../deeds'
import type { AddresseeView, PaperField, PaperView } from '../types'
import { AnswerFiles } from './AnswerFiles'
import styles from './AnswerForm.module.css'
import { checkAnswer, entryName, startAnswer, toValues, type Written } from './answer-form'

type Props = { paper: PaperView; addressee: AddresseeView; onBehalfOf: string | undefined }

/** The answer: what was done, what was asked for, and what proves it. Typed words stay on the phone until sent. */
export function AnswerForm({ paper, addressee, onBehalfOf }: Props) {
  const { t } = useTranslation('paper')
  const { username } = useMe()
  const name = `${username}/answer/${addressee.id}/${addressee.answers.length}`
  const form = useKeptDraft<Written>(name, startAnswer(addressee))
  const answer = useAnswer(paper.id, addressee)
  const [busy, setBusy] = useState(false)
  const { text, values } = form.values
  const files = addressee.files
  const wanted = paper.fields.filter(({ kind }) => kind === 'FILE')
  const forField = (field: PaperField) => files.filter(({ id }) => id === values[field.id])
  const rest = files.filter(({ id }) => !wanted.some((field) => values[field.id] === id))
  const put = (field: PaperField, value: string) => form.set({ values: { ...form.values.values, [field.id]: value } })

  const send = async () => {
    const wrong = checkAnswer(paper.fields, form.values, files, t)
    if (wrong.length > 0) return form.refuse(wrong)
    try {
      await answer.mutateAsync({ text: text.trim(), values: toValues(paper.fields, form.values, files), onBehalfOf })
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
      {paper.fields.map((field) => {
        const said = form.said(entryName(field))
        return field.kind === 'FILE' ? (
          <AnswerFiles
            key={field.id}
            paperId={paper.id}
            addresseeId={addressee.id}
            title={field.label}
            name={entryName(field)}
            files={forField(field)}
            error={said}
            onBusy={setBusy}
            onAdded={(file) => put(field, file.id)}
          />
        ) : (
          <Asked
            key={field.id}
            field={field}
            value={values[field.id] ?? ''}
            error={said}
            onChange={(typed) => put(field, typed)}
          />
        )
      })}
      <AreaField
        label={t('answer.text')}
        hint={t('answer.textHint')}
        rows={4}
        maxLength={4000}
        {...form.bind('text')}
      />
      <AnswerFiles
        paperId={paper.id}
        addresseeId={addressee.id}
        title={t('evidence.title')}
        hint={t('evidence.hint')}
        name="evidence"
        files={rest}
        onBusy={setBusy}
      />
      <div className={styles.bar} data-signing={addressee.may.signFor || undefined}>
        <Button type="submit" look="primary" className={styles.send} disabled={answer.isPending || busy}>
          {t(addressee.state === 'ISSUED' ? 'answer.sendSign' : 'answer.send')}
        </Button>
        {form.dirty ? <p role="status">{t('answer.kept')}</p> : null}
      </div>
    </form>
  )
}

type AskedProps = { field: PaperField; value: string; error?: string; onChange: (typed: string) => void }

function Asked({ field, value, error, onChange }: AskedProps) {
  const bound = { name: entryName(field), label: field.label, optional: !field.required, value, error, onChange }
  return field.kind === 'NUMBER' ? (
    <NumberField unit={field.unit} {...bound} />
  ) : (
    <TextField maxLength={500} {...bound} />
  )
}
