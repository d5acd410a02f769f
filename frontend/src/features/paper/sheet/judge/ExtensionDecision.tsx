import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../../ui/Button'
import { useDraft } from '../../../../ui/draft'
import { ErrorSummary } from '../../../../ui/ErrorSummary'
import { DayField, Prefixed, TextField } from '../../../../ui/Field'
import { toast } from '../../../../ui/toast'
import { useDecideExtension } from '../../deeds'
import type { AddresseeView, ExtensionView, PaperView } from '../../types'
import styles from '../DeedForm.module.css'

type Props = { paper: PaperView; addressee: AddresseeView; asked: ExtensionView }

/** More time, or not: the day may be another than the one asked for, a refusal says why. */
export function ExtensionDecision({ paper, addressee, asked }: Props) {
  const { t } = useTranslation('judge')
  const form = useDraft({ until: asked.until, note: '' })
  const [busy, setBusy] = useState(false)
  const decide = useDecideExtension(paper.id, addressee, asked.id)
  const send = async (decision: 'GRANTED' | 'REFUSED') => {
    const note = form.values.note.trim()
    if (decision === 'REFUSED' && !note) return form.refuse([{ field: 'note', message: t('more.needNote') }])
    setBusy(true)
    try {
      await decide.mutateAsync({
        decision,
        until: decision === 'GRANTED' ? form.values.until : undefined,
        note: note || undefined,
      })
      toast(t('more.decided'))
    } catch (error) {
      form.refuse(error)
    } finally {
      setBusy(false)
    }
  }
  return (
    <Prefixed by="extension-">
      <form
        className={`${styles.form} no-print`}
        aria-label={t('more.decide')}
        onSubmit={(event) => event.preventDefault()}
      >
        <h3>{t('more.decide')}</h3>
        <ErrorSummary error={form.error} refusals={form.refusals} />
        <DayField label={t('more.grantUntil')} {...form.bind('until')} />
        <TextField label={t('more.note')} hint={t('more.noteHint')} maxLength={300} {...form.bind('note')} />
        <p className={styles.deeds}>
          <Button look="primary" disabled={busy} onClick={() => void send('GRANTED')}>
            {t('more.grant')}
          </Button>
          <Button disabled={busy} onClick={() => void send('REFUSED')}>
            {t('more.refuse')}
          </Button>
        </p>
      </form>
    </Prefixed>
  )
}
