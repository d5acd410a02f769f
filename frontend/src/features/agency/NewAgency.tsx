import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button'
import { useDraft } from '../../ui/draft'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { LeaveGuard } from '../../ui/LeaveGuard'
import { toast } from '../../ui/toast'
import { AgencyFields } from './AgencyFields'
import styles from './AgencyPage.module.css'
import { blankAgency, check, toBody } from './agency-form'
import { useRegisterAgency } from './queries'

/** A new agency; the next thing after it is the people who act for it. */
export function NewAgency({ onDone, onCancel }: { onDone: (id: string) => void; onCancel: () => void }) {
  const { t } = useTranslation('agency')
  const form = useDraft(blankAgency)
  const register = useRegisterAgency()
  const [key] = useState(() => crypto.randomUUID())
  const submit = async () => {
    const wrong = check(form.values, t)
    if (wrong.length > 0) return form.refuse(wrong)
    try {
      const made = await register.mutateAsync({
        key,
        body: { ...toBody(form.values), code: form.values.code.trim() },
      })
      form.rebase(form.values)
      toast(t('registered', { name: made.shortName }))
      onDone(made.id)
    } catch (error) {
      form.refuse(error)
    }
  }
  return (
    <form
      className={styles.detail}
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <h2>{t('new')}</h2>
      <ErrorSummary error={form.error} refusals={form.refusals} />
      <AgencyFields form={form} isNew />
      <p className={styles.deeds}>
        <Button type="submit" look="primary" disabled={register.isPending}>
          {t('register')}
        </Button>
        <Button onClick={onCancel}>{t('cancel')}</Button>
      </p>
      <LeaveGuard form={form} />
    </form>
  )
}
