import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { paths } from '../../../app/paths'
import { TextDiff } from '../../../ui/Diff'
import { EmptyState } from '../../../ui/EmptyState'
import { ChoiceField } from '../../../ui/Field'
import { ProblemAlert } from '../../../ui/ProblemAlert'
import { PageSkeleton } from '../../../ui/Skeleton'
import { useDeeds } from '../edit/deeds'
import { comparison } from '../queries'
import type { ComparedTask, Comparison, PlanDraft } from '../types'
import styles from './panes.module.css'

type Props = { view: PlanDraft; saved: boolean; plan?: string; onChoose: (plan: string) => void }

/** Beside a plan that is there already: what this document adds, drops and changes. */
export function ComparePane({ view, saved, plan, onChoose }: Props) {
  const { t } = useTranslation('reader')
  const compared = useQuery({ ...comparison(view.id, plan ?? '', view.version), enabled: Boolean(plan) && saved })
  if (view.comparable.length === 0) {
    return (
      <EmptyState title={t('compare.nothing')}>
        <p>{t('compare.nothingText')}</p>
      </EmptyState>
    )
  }
  return (
    <div className={styles.pane}>
      <div className={styles.choose}>
        <ChoiceField
          name="compare"
          label={t('compare.with')}
          none={t('compare.choose')}
          values={view.comparable.map(({ id }) => id)}
          word={(id) => {
            const one = view.comparable.find((brief) => brief.id === id)
            return one ? `${one.year} ${one.title}（${t(`planStatus.${one.status}`)}）` : ''
          }}
          value={plan ?? ''}
          onChange={onChoose}
        />
      </div>
      <ProblemAlert error={compared.error} onRetry={() => void compared.refetch()} />
      {plan && compared.isLoading ? <PageSkeleton rows={5} /> : null}
      {compared.data ? <Differences compared={compared.data} /> : null}
    </div>
  )
}

function Differences({ compared: { added, dropped, changed, same } }: { compared: Comparison }) {
  const { t } = useTranslation('reader')
  return (
    <>
      <p className={styles.counts}>
        <b>{t('compare.added', { count: added.length })}</b>
        <b>{t('compare.dropped', { count: dropped.length })}</b>
        <b>{t('compare.changed', { count: changed.length })}</b>
        <span>{t('compare.same', { count: same })}</span>
      </p>
      <Part title={t('compare.addedTitle')} empty={added.length === 0}>
        {added.map((task) => (
          <li key={task.index}>
            <InDraft task={task} />
          </li>
        ))}
      </Part>
      <Part title={t('compare.droppedTitle')} empty={dropped.length === 0}>
        {dropped.map((task) => (
          <li key={task.taskId}>
            <Link to={paths.task(task.taskId ?? '')}>
              {task.number} {task.title}
            </Link>
          </li>
        ))}
      </Part>
      <Part title={t('compare.changedTitle')} empty={changed.length === 0}>
        {changed.map(({ before, after, fields }) => (
          <li key={`${before.taskId}${after.index}`}>
            <InDraft task={after} />
            {fields.map(({ field, name, before: was, after: is }) => (
              <div key={`${field}${name}`}>
                <small>
                  {t(`compare.field.${field}`)} {name}
                </small>
                <TextDiff before={was} after={is} />
              </div>
            ))}
          </li>
        ))}
      </Part>
    </>
  )
}

function Part({ title, empty, children }: { title: string; empty: boolean; children: ReactNode }) {
  if (empty) return null
  return (
    <section>
      <h3>{title}</h3>
      <ul className={styles.list}>{children}</ul>
    </section>
  )
}

function InDraft({ task }: { task: ComparedTask }) {
  const deeds = useDeeds()
  return (
    <button type="button" className={styles.link} onClick={() => deeds.focus({ task: task.index }, 'both')}>
      {task.number} {task.title}
    </button>
  )
}
