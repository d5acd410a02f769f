import { memo, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/Button'
import { type Focus, useDeeds } from '../edit/deeds'
import { addIndicator } from '../edit/indicators'
import { splitTask } from '../edit/tasks'
import { marksOf } from '../source/ledger'
import { meets, sameSpan } from '../spans'
import type { Draft, NumberPlace, Task } from '../types'
import { ClauseView } from './ClauseView'
import { IndicatorForm } from './IndicatorForm'
import { IndicatorRow } from './IndicatorRow'
import { NumberBar } from './NumberBar'
import styles from './TaskCard.module.css'
import { TaskForm } from './TaskForm'
import { TaskMenu } from './TaskMenu'

type Props = {
  task: Task
  at: number
  last: boolean
  numbers: NumberPlace[]
  /** Only where it is about this task. */
  focus: Focus | null
  /** Indices of the indicators that share their figure, `0,2`. */
  shared: string
  year?: number
  /** Another task has the same number. */
  double: boolean
}

/** A task as it will be: the clause, who leads, what it promises; everything is put right where it stands. */
export const TaskCard = memo(function TaskCard({ task, at, last, numbers, focus, shared, year, double }: Props) {
  const { t } = useTranslation('reader')
  const deeds = useDeeds()
  const [splitting, setSplitting] = useState(false)
  const marks = useMemo(() => {
    const { span } = task
    const inside = span ? numbers.filter((number) => meets(number.span, span)) : []
    return marksOf(inside, { tasks: [task], ignored: [] } as unknown as Draft) // of a draft only its tasks are asked
  }, [numbers, task])
  const active = marks.find((mark) => sameSpan(mark.span, focus?.span))
  const sharing = shared.split(',')
  const close = () => deeds.focus({ task: at, indicator: focus?.indicator })
  const number = task.number ?? String(at + 1)

  return (
    <article
      className={styles.card}
      data-task={at}
      data-active={focus ? true : undefined}
      aria-label={t('task.label', { number })}
    >
      <header className={styles.head}>
        <b className={styles.number}>{number}</b>
        {double ? <em className={styles.unsure}>{t('task.double')}</em> : null}
        {task.category ? <span className={styles.tag}>{task.category}</span> : null}
        {task.title ? <span className={styles.title}>{task.title}</span> : null}
        <span className={styles.tools}>
          <Button
            look="quiet"
            aria-expanded={focus?.edit === 'task'}
            onClick={() => deeds.focus({ task: at, edit: focus?.edit === 'task' ? undefined : 'task' }, 'source')}
          >
            {t('task.edit')}
          </Button>
          <TaskMenu at={at} last={last} number={number} onSplit={() => setSplitting(true)} />
        </span>
      </header>
      <ClauseView
        task={task}
        marks={marks}
        source={deeds.source}
        focus={focus}
        onMark={(mark) => deeds.focus({ task: at, indicator: mark.indicator, span: mark.span }, 'source')}
        onCut={
          splitting
            ? (cut, place) => {
                setSplitting(false)
                deeds.draft((draft) => splitTask(draft, at, cut, place))
              }
            : undefined
        }
      />
      {splitting ? (
        <p className={styles.hint}>
          {t('task.splitHint')}{' '}
          <Button look="quiet" onClick={() => setSplitting(false)}>
            {t('cancel')}
          </Button>
        </p>
      ) : null}
      {active ? <NumberBar mark={{ ...active, task: at }} task={task} at={at} /> : null}
      {focus?.edit === 'task' ? (
        <TaskForm task={task} at={at} year={year} onClose={close} />
      ) : (
        <p className={styles.who}>
          <span>{t('task.lead')}</span>
          {task.lead.length > 0 ? (
            <b>{task.lead.join('、')}</b>
          ) : (
            <em className={styles.missing}>{t('task.noLead')}</em>
          )}
          {task.cooperating.length > 0 ? (
            <>
              <span>{t('task.cooperating')}</span>
              {task.cooperating.join('、')}
            </>
          ) : null}
        </p>
      )}
      <ul className={styles.rows} aria-label={t('task.indicators')}>
        {task.indicators.map((indicator, index) => (
          <li key={index} data-indicator={`${at}.${index}`}>
            {focus?.edit === 'indicator' && focus.indicator === index ? (
              <IndicatorForm indicator={indicator} at={at} index={index} year={year} onClose={close} />
            ) : (
              <IndicatorRow
                indicator={indicator}
                at={at}
                index={index}
                active={focus?.indicator === index}
                shared={sharing.includes(String(index))}
              />
            )}
          </li>
        ))}
      </ul>
      {task.indicators.length === 0 ? <p className={styles.hint}>{t('task.noIndicator')}</p> : null}
      <Button
        look="quiet"
        className={styles.add}
        onClick={() => {
          deeds.draft((draft) => addIndicator(draft, at))
          deeds.focus({ task: at, indicator: task.indicators.length, edit: 'indicator' })
        }}
      >
        + {t('indicator.add')}
      </Button>
    </article>
  )
})
