import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button, ButtonLink } from '../../../ui/Button'
import { useDraft } from '../../../ui/draft'
import { ErrorSummary } from '../../../ui/ErrorSummary'
import { AreaField, CheckField } from '../../../ui/Field'
import { ManyPicker } from '../../../ui/ManyPicker'
import { ProblemAlert } from '../../../ui/ProblemAlert'
import { Skeleton } from '../../../ui/Skeleton'
import { toast } from '../../../ui/toast'
import { HoldingList } from './HoldingList'
import styles from './People.module.css'
import { asChoices } from './people-choices'
import { holdings, type Person, useHandOver } from './queries'

type Props = { person: Person; people: Person[]; back: string; onDone: () => void }

/** Everything at once: the whole list is read before, and stays to be read after. */
export function HandOver({ person, people, back, onDone }: Props) {
  const { t } = useTranslation('people')
  const { data, error, refetch } = useQuery(holdings(person.id))
  const form = useDraft({ successorId: [] as string[], retire: true, reason: '' })
  const handOver = useHandOver()
  const [key, setKey] = useState(() => crypto.randomUUID())
  if (error) return <ProblemAlert error={error} onRetry={refetch} />
  if (!data) return <Skeleton height={200} />
  const { successorId, retire, reason } = form.values
  const submit = async () => {
    const [chosen] = successorId
    if (!chosen) return form.refuse([{ field: 'successorId', message: t('handover.choose') }])
    const body = { successorId: chosen, retire, reason: reason.trim() || undefined, version: data.person.version }
    try {
      const done = await handOver.mutateAsync({ id: person.id, body, key })
      toast(t('handover.done', { count: done.items.length, name: done.to.name }))
      onDone()
    } catch (refused) {
      setKey(crypto.randomUUID())
      form.refuse(refused)
    }
  }
  return (
    <form
      className={styles.part}
      aria-label={t('handover.title', { name: person.name })}
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <h3>{t('handover.title', { name: person.name })}</h3>
      <ErrorSummary error={form.error} refusals={form.refusals} />
      <ManyPicker
        label={t('handover.to')}
        hint={t('handover.toHint')}
        max={1}
        choices={asChoices(people.filter((one) => one.id !== person.id && one.state !== 'RETIRED'))}
        {...form.bind('successorId')}
      />
      <h4>{t('handover.list', { count: data.items.length })}</h4>
      <HoldingList items={data.items} />
      <CheckField label={t('handover.retire', { name: person.name })} {...form.bind('retire')} />
      <AreaField label={t('reason')} rows={2} maxLength={500} optional {...form.bind('reason')} />
      <p className={styles.deeds}>
        <Button look="primary" type="submit" disabled={handOver.isPending}>
          {t('handover.confirm', { count: data.items.length })}
        </Button>
        <ButtonLink to={back}>{t('cancel')}</ButtonLink>
      </p>
    </form>
  )
}
