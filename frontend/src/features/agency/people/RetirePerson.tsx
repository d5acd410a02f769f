import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Button, ButtonLink } from '../../../ui/Button'
import { useDraft } from '../../../ui/draft'
import { ErrorSummary } from '../../../ui/ErrorSummary'
import { AreaField } from '../../../ui/Field'
import { toast } from '../../../ui/toast'
import styles from './People.module.css'
import { holdings, type Person, useRetire } from './queries'

type Props = { person: Person; handover: string; back: string; onDone: () => void }

/** Without a successor: says first what would be left to nobody. */
export function RetirePerson({ person, handover, back, onDone }: Props) {
  const { t } = useTranslation('people')
  const { data } = useQuery(holdings(person.id))
  const form = useDraft({ reason: '' })
  const retire = useRetire()
  const submit = async () => {
    const body = { reason: form.values.reason.trim(), version: person.version }
    try {
      await retire.mutateAsync({ id: person.id, body })
      toast(t('retire.done', { name: person.name }))
      onDone()
    } catch (error) {
      form.refuse(error)
    }
  }
  return (
    <form
      className={styles.part}
      aria-label={t('retire.title', { name: person.name })}
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <h3>{t('retire.title', { name: person.name })}</h3>
      <p>{t('retire.text')}</p>
      {data && data.items.length > 0 ? (
        <p className={styles.note}>
          {t('retire.left', { count: data.items.length })} <Link to={handover}>{t('retire.rather')}</Link>
        </p>
      ) : null}
      <ErrorSummary error={form.error} refusals={form.refusals} />
      <AreaField label={t('reason')} rows={2} maxLength={500} {...form.bind('reason')} />
      <p className={styles.deeds}>
        <Button look="primary" type="submit" disabled={retire.isPending}>
          {t('retire.confirm')}
        </Button>
        <ButtonLink to={back}>{t('cancel')}</ButtonLink>
      </p>
    </form>
  )
}
