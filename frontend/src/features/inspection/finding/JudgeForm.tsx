import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/Button'
import { useDraft } from '../../../ui/draft'
import { ErrorSummary } from '../../../ui/ErrorSummary'
import { AreaField, DayField, Prefixed } from '../../../ui/Field'
import { toast } from '../../../ui/toast'
import styles from './FindingPage.module.css'
import { judgeFinding, knowFinding } from './queries'
import type { Finding } from './types'

/** Judged at the desk, from what the agency handed in: put right, or returned with what is missing. */
export function JudgeForm({ view }: { view: Finding }) {
  const { t } = useTranslation('finding')
  const form = useDraft({ note: '', dueOn: '' })
  const { id, version } = view.finding
  const judge = useMutation({
    mutationFn: (judgement: 'REMEDIED' | 'RETURNED') =>
      judgeFinding(id, {
        judgement,
        note: form.values.note.trim() || undefined,
        dueOn: judgement === 'RETURNED' && form.values.dueOn ? form.values.dueOn : undefined,
        version,
      }),
    onSuccess: (next) => {
      knowFinding(next)
      toast(t('judge.done'))
    },
    onError: form.refuse,
  })
  const send = (judgement: 'REMEDIED' | 'RETURNED') => {
    if (judgement === 'RETURNED' && !form.values.note.trim()) {
      form.refuse([{ field: 'note', message: t('judge.needNote') }])
    } else judge.mutate(judgement)
  }
  return (
    <Prefixed by="judge-">
      <form
        className={`${styles.form} no-print`}
        aria-label={t('judge.title')}
        noValidate
        onSubmit={(event) => event.preventDefault()}
      >
        <h2>{t('judge.title')}</h2>
        <ErrorSummary error={form.error} refusals={form.refusals} />
        <AreaField label={t('judge.note')} rows={2} maxLength={1000} {...form.bind('note')} />
        <DayField label={t('judge.dueOn')} optional {...form.bind('dueOn')} />
        <p className={styles.deeds}>
          <Button look="primary" disabled={judge.isPending} onClick={() => send('REMEDIED')}>
            {t('judge.accept')}
          </Button>
          <Button disabled={judge.isPending} onClick={() => send('RETURNED')}>
            {t('judge.return')}
          </Button>
        </p>
      </form>
    </Prefixed>
  )
}
