import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/Button'
import { EmptyState } from '../../../ui/EmptyState'
import type { Focus } from '../edit/deeds'
import { spotOfPoint } from '../edit/place'
import { doubleNumbers } from '../edit/tasks'
import type { Work } from '../edit/work'
import type { NumberPlace, OpenPoint } from '../types'
import { AgencyRow } from './AgencyRow'
import { MechanismPane } from './MechanismPane'
import styles from './OpenPane.module.css'
import { sharedIn } from './sections'
import { TaskCard } from './TaskCard'
import { TermsPane } from './TermsPane'
import type { useQueue } from './useQueue'

type Props = {
  points: OpenPoint[]
  queue: ReturnType<typeof useQueue>
  work: Work
  numbers: NumberPlace[]
  focus: Focus | null
  onOpen: (point: OpenPoint) => void
  onStep: (step: 1 | -1) => void
  onSettle: () => void
  onFinish: () => void
}

/** What is uncertain comes first: one after the other, each with the very place where it is put right. */
export function OpenPane({ points, queue, work, numbers, focus, onOpen, onStep, onSettle, onFinish }: Props) {
  const { t } = useTranslation('reader')
  const list = useRef<HTMLOListElement>(null)
  const { current, decided } = queue
  const at = current ? points.indexOf(current) : -1
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView?.({ block: 'nearest' })
  })
  if (!current) {
    return (
      <EmptyState title={t('open.none')}>
        <p>{t('open.noneText')}</p>
        <Button look="primary" onClick={onFinish}>
          {t('part.confirm')}
        </Button>
      </EmptyState>
    )
  }
  return (
    <div className={styles.pane}>
      <ol ref={list} className={styles.list} aria-label={t('open.title')}>
        {points.map((point) => (
          <li key={point.key}>
            <button
              type="button"
              aria-current={point === current || undefined}
              data-blocking={point.blocking || undefined}
              onClick={() => onOpen(point)}
            >
              <span className={styles.shape} aria-hidden="true">
                {point.blocking ? '■' : '?'}
              </span>
              <span className="visually-hidden">{t(point.blocking ? 'open.blocking' : 'open.doubt')} </span>
              {point.detail}
            </button>
          </li>
        ))}
      </ol>
      <div className={styles.deeds}>
        <span>{decided ? t('open.decided') : t('open.place', { at: at + 1, count: points.length })}</span>
        <Button onClick={() => onStep(-1)} disabled={!decided && at <= 0} aria-keyshortcuts="k">
          {t('open.previous')} <kbd>k</kbd>
        </Button>
        <Button
          onClick={() => onStep(1)}
          disabled={decided ? points.length === 0 : at >= points.length - 1}
          aria-keyshortcuts="j"
        >
          {t('open.next')} <kbd>j</kbd>
        </Button>
        {decided ? null : current.blocking ? (
          <span className={styles.must}>{t('open.must')}</span>
        ) : (
          <Button look="primary" onClick={onSettle} aria-keyshortcuts="s">
            {t('open.settle')} <kbd>s</kbd>
          </Button>
        )}
      </div>
      <p className={styles.detail} role="status">
        {current.detail}
      </p>
      <Decide point={current} work={work} numbers={numbers} focus={focus} />
    </div>
  )
}

type DecideProps = { point: OpenPoint; work: Work; numbers: NumberPlace[]; focus: Focus | null }

function Decide({ point, work, numbers, focus }: DecideProps) {
  const spot = spotOfPoint(point, work.draft)
  if (spot.part === 'terms') return <TermsPane terms={work.terms} />
  if (spot.part === 'mechanism') return <MechanismPane mechanism={work.draft.mechanism} />
  if (spot.part === 'agencies') return spot.name ? <AgencyRow name={spot.name} /> : null
  const task = spot.task === undefined ? undefined : work.draft.tasks[spot.task]
  if (!task || spot.task === undefined) return null
  return (
    <TaskCard
      task={task}
      at={spot.task}
      last={spot.task === work.draft.tasks.length - 1}
      numbers={numbers}
      focus={focus?.task === spot.task ? focus : null}
      shared={sharedIn(work.draft, spot.task)}
      year={work.terms.year}
      double={task.number !== undefined && doubleNumbers(work.draft).has(task.number)}
    />
  )
}
