import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { has, useMe } from '../../app/me'
import { Button } from '../../ui/Button'
import { AreaField } from '../../ui/Field'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Row } from './ClosuresPage'
import styles from './closure.module.css'
import { Found, Obstacles } from './Found'
import { closureCheck, closuresOfTask, OPEN, useApply } from './queries'

type Props = { task: { id: string; status: string; lead: { code: string }[] } }

/** On a task's page: its applications, what the system finds, and the way to apply. */
export function ClosureOnTask({ task }: Props) {
  const { t } = useTranslation('closure')
  const who = useMe()
  const [looking, setLooking] = useState(false)
  const { data, error } = useQuery(closuresOfTask(task.id))
  const leads = task.lead.some((lead) => who.agencies.some((own) => own.code === lead.code))
  const applies = task.status === 'ACTIVE' && has(who, 'reporter') && leads
  const looks = task.status === 'ACTIVE' && (leads || has(who, 'office', 'convener', 'supervisor', 'viewer'))
  return (
    <section className={styles.section} aria-labelledby="closure">
      <div className={styles.head}>
        <h2 id="closure">{t('onTask.title')}</h2>
        {looks && !looking ? (
          <Button onClick={() => setLooking(true)}>{t(applies ? 'onTask.apply' : 'onTask.look')}</Button>
        ) : null}
      </div>
      <ProblemAlert error={error} />
      {data?.length === 0 && !looking ? <p className={styles.under}>{t('onTask.none')}</p> : null}
      <ul className={styles.rows}>
        {data?.map((row) => (
          <li key={row.id}>
            <Row row={row} />
          </li>
        ))}
      </ul>
      {looking ? (
        <Look
          taskId={task.id}
          applies={applies}
          voids={data?.some((row) => OPEN.includes(row.state)) ?? false}
          onDone={() => setLooking(false)}
        />
      ) : null}
    </section>
  )
}

type LookProps = { taskId: string; applies: boolean; voids: boolean; onDone: () => void }

function Look({ taskId, applies, voids, onDone }: LookProps) {
  const { t } = useTranslation('closure')
  const [statement, setStatement] = useState('')
  const { data, error } = useQuery(closureCheck(taskId))
  const apply = useApply(taskId)
  if (!data) return <ProblemAlert error={error} />
  return (
    <>
      <h3>{t('foundNow')}</h3>
      <Obstacles title={t('blocking')} of={data.blocking} />
      <Found facts={data} />
      {applies && data.blocking.length === 0 ? (
        <>
          <AreaField
            name="statement"
            label={t('onTask.statement')}
            hint={t('onTask.statementHint')}
            maxLength={2000}
            value={statement}
            onChange={setStatement}
          />
          {voids ? <p className={styles.under}>{t('onTask.again')}</p> : null}
          <ProblemAlert error={apply.error} />
          <div className={styles.buttons}>
            <Button
              look="primary"
              disabled={apply.isPending}
              onClick={() => apply.mutate(statement, { onSuccess: onDone })}
            >
              {t('onTask.send')}
            </Button>
            <Button onClick={onDone}>{t('deed.cancel')}</Button>
          </div>
        </>
      ) : (
        <div className={styles.buttons}>
          <Button onClick={onDone}>{t('deed.cancel')}</Button>
        </div>
      )}
    </>
  )
}
