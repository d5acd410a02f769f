import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/Button'
import { useDraft } from '../../../ui/draft'
import { ErrorSummary } from '../../../ui/ErrorSummary'
import { ChoiceField, DayField } from '../../../ui/Field'
import { toast } from '../../../ui/toast'
import styles from './DrawPage.module.css'
import { checkPeople, useSendOut } from './queries'

type Props = { drawId: string; chosen: string[]; left: string[]; onSent: () => void }

/** Gives what was drawn to somebody who has no part in it, to be seen by a day; the agency is not told. */
export function SendOut({ drawId, chosen, left, onSent }: Props) {
  const { t } = useTranslation('draw')
  const { data: people = [] } = useQuery(checkPeople())
  const send = useSendOut()
  const form = useDraft({ assignee: '', visitBy: '' })
  const [key, setKey] = useState(() => crypto.randomUUID())
  const itemIds = chosen.length > 0 ? chosen : left
  const submit = async () => {
    const wrong = (['assignee', 'visitBy'] as const)
      .filter((field) => !form.values[field])
      .map((field) => ({ field, message: t(field === 'assignee' ? 'needAssignee' : 'needDay') }))
    if (wrong.length > 0) return form.refuse(wrong)
    try {
      await send.mutateAsync({ key, body: { drawId, itemIds, ...form.values } })
      toast(t('sent', { count: itemIds.length }))
      setKey(crypto.randomUUID())
      onSent()
    } catch (error) {
      setKey(crypto.randomUUID())
      form.refuse(error)
    }
  }
  const name = (username: string) => {
    const person = people.find((one) => one.username === username)
    return person ? `${person.name}（${person.agency ?? t('supervision')}）` : username
  }
  return (
    <form
      aria-label={t('send')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <ErrorSummary error={form.error} refusals={form.refusals} />
      <div className={styles.send}>
        <ChoiceField
          label={t('assignee')}
          values={people.map(({ username }) => username)}
          word={name}
          none={t('choose')}
          {...form.bind('assignee')}
        />
        <DayField label={t('visitBy')} {...form.bind('visitBy')} />
        <Button type="submit" look="primary" disabled={send.isPending}>
          {t(chosen.length > 0 ? 'sendChosen' : 'sendAll', { count: itemIds.length })}
        </Button>
      </div>
    </form>
  )
}
