import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button'
import { isStale, useDraft } from '../../ui/draft'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { TextField } from '../../ui/Field'
import styles from './Members.module.css'
import { type Duty, type Member, useChangeMember, useNameMember } from './queries'

type Props = { agencyId: string; duty: Duty; member?: Member; onDone: () => void }

/** Names a person for a duty, or corrects name and telephone number. Another account is another person. */
export function MemberForm({ agencyId, duty, member, onDone }: Props) {
  const { t } = useTranslation('agency')
  const form = useDraft({ name: member?.name ?? '', username: member?.username ?? '', phone: member?.phone ?? '' })
  const naming = useNameMember()
  const change = useChangeMember()
  const [key] = useState(() => crypto.randomUUID())
  const submit = async () => {
    const { name, username, phone } = form.values
    const said = { name: name.trim(), phone: phone.trim() || undefined }
    try {
      if (member) await change.mutateAsync({ id: member.id, body: { ...said, version: member.version } })
      else await naming.mutateAsync({ key, body: { ...said, username: username.trim(), agencyId, duty } })
      onDone()
    } catch (error) {
      form.refuse(error)
    }
  }
  return (
    <form
      className={styles.form}
      aria-label={t(member ? 'member.changing' : `member.add${duty}`)}
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
      onKeyDown={(event) => event.key === 'Escape' && onDone()}
    >
      <ErrorSummary error={form.error} refusals={form.refusals} />
      {isStale(form.error) ? <p>{t('member.stale')}</p> : null}
      <div className={styles.fields}>
        <TextField label={t('member.name')} maxLength={60} autoFocus {...form.bind('name')} />
        <TextField
          label={t('member.username')}
          maxLength={80}
          disabled={member !== undefined}
          {...form.bind('username')}
        />
        <TextField label={t('member.phone')} maxLength={30} optional {...form.bind('phone')} />
      </div>
      <p className={styles.formDeeds}>
        <Button type="submit" disabled={naming.isPending || change.isPending}>
          {t('member.save')}
        </Button>
        <Button look="quiet" onClick={onDone}>
          {t('cancel')}
        </Button>
      </p>
    </form>
  )
}
