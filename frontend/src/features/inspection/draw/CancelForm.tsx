import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/Button'
import { useDraft } from '../../../ui/draft'
import { ErrorSummary } from '../../../ui/ErrorSummary'
import { AreaField } from '../../../ui/Field'
import styles from './DrawPage.module.css'
import { useCancelDraw } from './queries'

/** Throws a draw away; it stays in the list, and so does the reason. */
export function CancelForm({ drawId, onDone }: { drawId: string; onDone: () => void }) {
  const { t } = useTranslation('draw')
  const cancel = useCancelDraw(drawId)
  const form = useDraft({ reason: '' })
  const submit = async () => {
    if (!form.values.reason.trim()) return form.refuse([{ field: 'reason', message: t('needReason') }])
    try {
      await cancel.mutateAsync(form.values.reason.trim())
      onDone()
    } catch (error) {
      form.refuse(error)
    }
  }
  return (
    <form
      className={styles.part}
      aria-label={t('cancel')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <ErrorSummary error={form.error} refusals={form.refusals} />
      <AreaField label={t('cancelReason')} hint={t('cancelHint')} rows={2} maxLength={500} {...form.bind('reason')} />
      <p className={styles.deeds}>
        <Button type="submit" disabled={cancel.isPending}>
          {t('cancel')}
        </Button>
        <Button look="quiet" onClick={onDone}>
          {t('leave')}
        </Button>
      </p>
    </form>
  )
}
