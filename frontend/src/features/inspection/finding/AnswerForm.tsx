import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMe } from '../../../app/me'
import { Button } from '../../../ui/Button'
import { ErrorSummary } from '../../../ui/ErrorSummary'
import { AreaField } from '../../../ui/Field'
import { useKeptDraft } from '../../../ui/kept-draft'
import { toast } from '../../../ui/toast'
import styles from './FindingPage.module.css'
import { answerFinding, knowFinding } from './queries'
import { RemedyFiles } from './RemedyFiles'
import type { Finding } from './types'

/** What was done about it, and what proves it; typed words stay on the phone until they are sent. */
export function AnswerForm({ view }: { view: Finding }) {
  const { t } = useTranslation('finding')
  const { username } = useMe()
  const { id, version } = view.finding
  const form = useKeptDraft(`${username}/remedy/${id}/${view.remedies.length}`, { text: '' })
  const [busy, setBusy] = useState(false)
  const [key, setKey] = useState(() => crypto.randomUUID())
  const answer = useMutation({
    mutationFn: () => answerFinding(id, { text: form.values.text.trim(), version }, key),
    onSuccess: (next) => {
      form.done()
      knowFinding(next)
      toast(t('answer.sent'))
    },
    onError: (error) => {
      setKey(crypto.randomUUID())
      form.refuse(error)
    },
  })
  return (
    <form
      className={`${styles.form} no-print`}
      aria-label={t('answer.title')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (form.values.text.trim()) answer.mutate()
        else form.refuse([{ field: 'text', message: t('answer.needText') }])
      }}
    >
      <h2>{t('answer.title')}</h2>
      <ErrorSummary error={form.error} refusals={form.refusals} />
      <AreaField label={t('answer.text')} rows={4} maxLength={4000} {...form.bind('text')} />
      <RemedyFiles view={view} onBusy={setBusy} />
      <p className={styles.deeds}>
        <Button type="submit" look="primary" disabled={answer.isPending || busy}>
          {t('answer.send')}
        </Button>
      </p>
    </form>
  )
}
