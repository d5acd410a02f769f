import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { paths } from '../../../app/paths'
import { Button } from '../../../ui/Button'
import { EmptyState } from '../../../ui/EmptyState'
import { ProblemAlert } from '../../../ui/ProblemAlert'
import { Sheet } from '../../../ui/Sheet'
import { toast } from '../../../ui/toast'
import { RobotForm } from './RobotForm'
import styles from './RobotsPage.module.css'
import { KINDS, type Robot, robots, useRemoveRobot, useTrial } from './robots'

/** Robots in chat groups: what they say, and whether they can be heard. */
export function RobotsPage() {
  const { t } = useTranslation('notice')
  const { data } = useSuspenseQuery(robots())
  const [open, setOpen] = useState<string | null>(null)
  const [leaving, setLeaving] = useState<Robot | null>(null)
  const close = () => setOpen(null)
  return (
    <div className={styles.page}>
      <header>
        <h1>{t('robot.title')}</h1>
        <p className={styles.lead}>{t('robot.lead')}</p>
      </header>
      {data.items.length === 0 && open === null ? <EmptyState title={t('robot.none')} /> : null}
      <ul className={styles.list} aria-label={t('robot.title')}>
        {data.items.map((robot) => (
          <li key={robot.id}>
            {open === robot.id ? (
              <RobotForm robot={robot} onDone={close} />
            ) : (
              <Card robot={robot} onChange={() => setOpen(robot.id)} onRemove={() => setLeaving(robot)} />
            )}
          </li>
        ))}
      </ul>
      {open === 'new' ? (
        <RobotForm onDone={close} />
      ) : (
        <p>
          <Button look="primary" onClick={() => setOpen('new')}>
            {t('robot.add')}
          </Button>
        </p>
      )}
      <p>
        <Link to={paths.deliveries()}>{t('delivery.title')}</Link>
      </p>
      {leaving ? <Removal robot={leaving} onClose={() => setLeaving(null)} /> : null}
    </div>
  )
}

function Card({ robot, onChange, onRemove }: { robot: Robot; onChange: () => void; onRemove: () => void }) {
  const { t } = useTranslation('notice')
  const trial = useTrial()
  return (
    <div className={styles.card}>
      <p className={styles.what}>
        <b>{robot.name}</b>
        <span>{t(`channel.${robot.kind}`)}</span>
        {robot.signed ? <span>{t('robot.signed')}</span> : null}
      </p>
      <p className={styles.url}>{robot.url}</p>
      <p className={styles.says}>
        {t('robot.says')}
        {KINDS.filter((kind) => robot.kinds.includes(kind))
          .map((kind) => t(`kind.${kind}`))
          .join('、')}
      </p>
      <ProblemAlert error={trial.error} />
      {trial.data ? (
        <p role="status" className={styles.trial} data-sent={trial.data.sent || undefined}>
          {trial.data.words}
        </p>
      ) : null}
      <p className={styles.deeds}>
        <Button disabled={trial.isPending} onClick={() => trial.mutate(robot.id)}>
          {trial.isPending ? t('robot.trying') : t('robot.try')}
        </Button>
        <Button look="quiet" onClick={onChange}>
          {t('robot.change')}
        </Button>
        <Button look="quiet" onClick={onRemove}>
          {t('robot.remove')}
        </Button>
      </p>
    </div>
  )
}

function Removal({ robot, onClose }: { robot: Robot; onClose: () => void }) {
  const { t } = useTranslation('notice')
  const remove = useRemoveRobot()
  const done = () => {
    toast(t('robot.removed', { name: robot.name }))
    onClose()
  }
  return (
    <Sheet title={t('robot.removing', { name: robot.name })} onClose={onClose}>
      <p>{t('robot.removeText')}</p>
      <ProblemAlert error={remove.error} />
      <p className={styles.deeds}>
        <Button look="primary" disabled={remove.isPending} onClick={() => remove.mutate(robot.id, { onSuccess: done })}>
          {t('robot.remove')}
        </Button>
        <Button onClick={onClose}>{t('robot.cancel')}</Button>
      </p>
    </Sheet>
  )
}
