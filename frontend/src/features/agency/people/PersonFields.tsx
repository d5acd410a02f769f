import { useTranslation } from 'react-i18next'
import { Conflicts } from '../../../ui/Conflicts'
import { ErrorSummary } from '../../../ui/ErrorSummary'
import { TextField } from '../../../ui/Field'
import { LeaveGuard } from '../../../ui/LeaveGuard'
import { SaveBar } from '../../../ui/SaveBar'
import { toast } from '../../../ui/toast'
import { useEdit } from '../../../ui/useEdit'
import styles from './People.module.css'
import { type Person, person as readPerson, useChangePerson } from './queries'

const toForm = ({ name, phone, email }: Person) => ({ name, phone: phone ?? '', email: email ?? '' })

/** What a person is called and how they are reached. The account's name stays. */
export function PersonFields({ person }: { person: Person }) {
  const { t } = useTranslation('people')
  const change = useChangePerson()
  const form = useEdit(person, {
    toForm,
    send: ({ name, phone, email }, seen) =>
      change.mutateAsync({
        id: person.id,
        body: {
          name: name.trim(),
          phone: phone.trim() || undefined,
          email: email.trim() || undefined,
          version: seen.version,
        },
      }),
    reload: () => readPerson(person.id),
    onSaved: (saved) => toast(t('saved', { name: saved.name })),
  })
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void form.save()
      }}
    >
      <ErrorSummary error={form.error} refusals={form.refusals} />
      <Conflicts conflicts={form.conflicts} label={(name) => t(name)} onTake={form.takeTheirs} />
      <div className={styles.fields}>
        <TextField label={t('name')} maxLength={60} {...form.bind('name')} />
        <TextField label={t('phone')} maxLength={30} optional {...form.bind('phone')} />
        <TextField label={t('email')} maxLength={255} optional {...form.bind('email')} />
      </div>
      {form.dirty ? <SaveBar dirty={form.dirty} busy={form.busy} onSave={form.save} onDiscard={form.discard} /> : null}
      <LeaveGuard form={form} onSave={form.save} />
    </form>
  )
}
