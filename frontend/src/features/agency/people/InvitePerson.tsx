import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/Button'
import { useDraft } from '../../../ui/draft'
import { ErrorSummary } from '../../../ui/ErrorSummary'
import { TextField } from '../../../ui/Field'
import { LeaveGuard } from '../../../ui/LeaveGuard'
import type { Agency } from '../queries'
import { DutyPicker } from './DutyPicker'
import { dutiesBody, noDuties } from './duties-form'
import styles from './People.module.css'
import { useInvite, useOneTimePassword } from './queries'

type Props = {
  agencies: Agency[]
  agency: string | undefined
  onDone: (id: string, password: string | undefined) => void
  onCancel: () => void
}

const blank = { name: '', username: '', email: '', phone: '' }

/** A new account with its duties; the password that lets the person in is shown right after. */
export function InvitePerson({ agencies, agency, onDone, onCancel }: Props) {
  const { t } = useTranslation('people')
  const form = useDraft(blank)
  const duties = useDraft(agency ? { ...noDuties, contactOf: [agency] } : noDuties)
  const invite = useInvite()
  const password = useOneTimePassword()
  const [key, setKey] = useState(() => crypto.randomUUID())
  const submit = async () => {
    const { name, username, email, phone } = form.values
    const body = {
      name: name.trim(),
      username: username.trim(),
      email: email.trim() || undefined,
      phone: phone.trim() || undefined,
      duties: dutiesBody(duties.values),
    }
    try {
      const invited = await invite.mutateAsync({ body, key })
      form.rebase(form.values)
      duties.rebase(duties.values)
      onDone(invited.id, await passwordOf(invited.id))
    } catch (error) {
      setKey(crypto.randomUUID())
      form.refuse(error)
    }
  }
  /** The account is there in any case; without a password the person's page offers another. */
  const passwordOf = (id: string) =>
    password.mutateAsync(id).then(
      (said) => said.password,
      () => undefined,
    )
  const busy = invite.isPending || password.isPending
  return (
    <div className={styles.panel}>
      <h2>{t('invite.title')}</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <ErrorSummary error={form.error} refusals={form.refusals} />
        <div className={styles.fields}>
          <TextField label={t('name')} maxLength={60} {...form.bind('name')} />
          <TextField label={t('username')} hint={t('usernameHint')} maxLength={64} {...form.bind('username')} />
          <TextField label={t('phone')} maxLength={30} optional {...form.bind('phone')} />
          <TextField label={t('email')} maxLength={255} optional {...form.bind('email')} />
        </div>
        <DutyPicker form={duties} agencies={agencies} />
        {form.refusals.some(({ field }) => field.startsWith('duties')) ? (
          <p className={styles.wrong}>{form.said('duties') ?? t('duty.wrong')}</p>
        ) : null}
        <p className={styles.deeds}>
          <Button look="primary" type="submit" disabled={busy}>
            {t('invite.confirm')}
          </Button>
          <Button onClick={onCancel} disabled={busy}>
            {t('cancel')}
          </Button>
        </p>
        <LeaveGuard form={form} />
      </form>
    </div>
  )
}
