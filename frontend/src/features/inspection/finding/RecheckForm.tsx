import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/Button'
import { useDraft } from '../../../ui/draft'
import { ErrorSummary } from '../../../ui/ErrorSummary'
import { ChoiceField, DayField, Prefixed } from '../../../ui/Field'
import { toast } from '../../../ui/toast'
import styles from './FindingPage.module.css'
import { knowFinding, people, recheckFinding } from './queries'
import type { Finding } from './types'

/** Somebody else than the finder is sent to see; their result judges the remedy. */
export function RecheckForm({ view }: { view: Finding }) {
  const { t } = useTranslation('finding')
  const { id, version, taskId } = view.finding
  const form = useDraft({ assignee: '', visitBy: '' })
  const { data: candidates = [] } = useQuery(people(taskId))
  const others = candidates.filter(({ name }) => name !== view.foundBy)
  const [key, setKey] = useState(() => crypto.randomUUID())
  const recheck = useMutation({
    mutationFn: () => recheckFinding(id, { ...form.values, version }, key),
    onSuccess: (next) => {
      knowFinding(next)
      toast(t('recheck.sent'))
    },
    onError: (error) => {
      setKey(crypto.randomUUID())
      form.refuse(error)
    },
  })
  const send = () => {
    const wrong = (['assignee', 'visitBy'] as const)
      .filter((field) => !form.values[field])
      .map((field) => ({ field, message: t(`recheck.need.${field}`) }))
    if (wrong.length > 0) form.refuse(wrong)
    else recheck.mutate()
  }
  return (
    <Prefixed by="recheck-">
      <form
        className={`${styles.form} no-print`}
        aria-label={t('recheck.title')}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          send()
        }}
      >
        <h2>{t('recheck.title')}</h2>
        <ErrorSummary error={form.error} refusals={form.refusals} />
        <ChoiceField
          label={t('recheck.assignee')}
          values={others.map(({ username }) => username)}
          word={(username) => {
            const person = others.find((one) => one.username === username)
            return person
              ? `${person.name}（${person.supervises ? t('recheck.supervision') : person.agency}）`
              : username
          }}
          none={t('recheck.choose')}
          {...form.bind('assignee')}
        />
        <DayField label={t('recheck.visitBy')} {...form.bind('visitBy')} />
        <p className={styles.deeds}>
          <Button type="submit" disabled={recheck.isPending}>
            {t('recheck.send')}
          </Button>
        </p>
      </form>
    </Prefixed>
  )
}
