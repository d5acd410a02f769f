import { memo, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/Button'
import { type Focus, useDeeds } from '../edit/deeds'
import { addTask, doubleNumbers, renumber, restoreIgnored } from '../edit/tasks'
import type { Draft, NumberPlace } from '../types'
import { SectionHead } from './SectionHead'
import { sectionsOf, sharedIn } from './sections'
import { TaskCard } from './TaskCard'
import styles from './TasksPane.module.css'

type Props = { draft: Draft; original: Draft; numbers: NumberPlace[]; focus: Focus | null; year?: number }

/** The plan as it will be: its sections, their tasks, and what was set aside. */
export const TasksPane = memo(function TasksPane({ draft, original, numbers, focus, year }: Props) {
  const { t } = useTranslation('reader')
  const deeds = useDeeds()
  const groups = useMemo(() => sectionsOf(draft.tasks), [draft.tasks])
  const double = useMemo(() => doubleNumbers(draft), [draft])
  return (
    <div className={styles.pane}>
      {groups.map((group) => (
        <section key={group.from} className={styles.section}>
          <SectionHead section={group.section} from={group.from} to={group.to} />
          {draft.tasks.slice(group.from, group.to).map((task, index) => {
            const at = group.from + index
            return (
              <TaskCard
                key={at}
                task={task}
                at={at}
                last={at === draft.tasks.length - 1}
                numbers={numbers}
                focus={focus?.task === at ? focus : null}
                shared={sharedIn(draft, at)}
                year={year}
                double={task.number !== undefined && double.has(task.number)}
              />
            )
          })}
        </section>
      ))}
      {draft.ignored.length > 0 ? (
        <section className={styles.section} aria-label={t('ignored.title')}>
          <h3>{t('ignored.count', { count: draft.ignored.length })}</h3>
          <ul className={styles.ignored}>
            {draft.ignored.map((one, at) => (
              <li key={one.span.join()}>
                <span>{one.text}</span>
                <Button onClick={() => deeds.draft((now) => restoreIgnored(now, at, original).draft)}>
                  {t('ignored.restore')}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <p className={styles.deeds}>
        <Button
          onClick={() => {
            const at = draft.tasks.length
            deeds.draft((now) => addTask(now, '').draft)
            deeds.focus({ task: at, edit: 'task' }, 'draft')
          }}
        >
          {t('task.add')}
        </Button>
        <Button look="quiet" onClick={() => deeds.draft(renumber)}>
          {t('task.renumber')}
        </Button>
      </p>
    </div>
  )
})
