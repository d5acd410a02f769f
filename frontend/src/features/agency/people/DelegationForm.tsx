import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Me } from '../../../app/me'
import { paths } from '../../../app/paths'
import { Button, ButtonLink } from '../../../ui/Button'
import { useDraft } from '../../../ui/draft'
import { ErrorSummary } from '../../../ui/ErrorSummary'
import { ChoiceField, DayField } from '../../../ui/Field'
import { today } from '../../../ui/format'
import { toast } from '../../../ui/toast'
import styles from './People.module.css'
import { type Person, useDelegate } from './queries'

type Props = { who: Me; mayForOthers: boolean; people: Person[]; onDone: () => void }

/** Duties in which somebody may act for another; nobody looks on in another's name. */
const DELEGABLE = ['office', 'convener', 'supervisor', 'signer', 'reporter']

/** Lets somebody act in one's own name; the office arranges it for others too. */
export function DelegationForm({ who, mayForOthers, people, onDone }: Props) {
  const { t } = useTranslation('people')
  const delegate = useDelegate()
  const [key, setKey] = useState(() => crypto.randomUUID())
  const form = useDraft({ principalUsername: who.username, delegateUsername: '', duty: '', from: today(), until: '' })
  const { principalUsername, delegateUsername, from, until } = form.values
  const principal = people.find(({ username }) => username === principalUsername)
  const held = principal?.duties.map(({ role }) => role) ?? who.roles
  const duties = [...new Set(held)].filter((role) => DELEGABLE.includes(role))
  const duty = duties.includes(form.values.duty) ? form.values.duty : (duties[0] ?? '')
  const nameOf = (username: string) => people.find((one) => one.username === username)?.name ?? who.name
  const usernames = people.map(({ username }) => username)
  const submit = async () => {
    if (!delegateUsername) return form.refuse([{ field: 'delegateUsername', message: t('delegation.choose') }])
    try {
      await delegate.mutateAsync({
        key,
        body: { principalUsername, delegateUsername, duty, from: from || undefined, until: until || undefined },
      })
      toast(t('delegation.done', { name: nameOf(delegateUsername) }))
      onDone()
    } catch (error) {
      setKey(crypto.randomUUID())
      form.refuse(error)
    }
  }
  return (
    <form
      className={styles.panel}
      aria-label={t('delegation.open')}
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <ErrorSummary error={form.error} refusals={form.refusals} />
      <div className={styles.fields}>
        <ChoiceField
          label={t('delegation.principal')}
          values={mayForOthers ? [...new Set([who.username, ...usernames])] : [who.username]}
          word={nameOf}
          disabled={!mayForOthers}
          {...form.bind('principalUsername')}
        />
        <ChoiceField
          label={t('delegation.duty')}
          values={duties}
          word={(role) => t(`common:role.${role}`)}
          {...form.bind('duty')}
          value={duty}
        />
        <ChoiceField
          label={t('delegation.delegate')}
          values={usernames.filter((username) => username !== principalUsername)}
          word={nameOf}
          none={t('delegation.choose')}
          {...form.bind('delegateUsername')}
        />
        <DayField label={t('delegation.from')} {...form.bind('from')} />
        <DayField label={t('delegation.until')} hint={t('delegation.untilHint')} optional {...form.bind('until')} />
      </div>
      <p className={styles.deeds}>
        <Button look="primary" type="submit" disabled={delegate.isPending}>
          {t('delegation.confirm')}
        </Button>
        <ButtonLink to={paths.delegations()}>{t('cancel')}</ButtonLink>
      </p>
    </form>
  )
}
