import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { paths } from '../../../app/paths'
import { Day } from '../../../ui/Day'
import { EmptyState } from '../../../ui/EmptyState'
import { promiseText } from './promise-text'
import type { Plan, Task, Tree } from './types'
import styles from './WholePane.module.css'

/** The plan to be read from its first line to its last: clauses as printed, and what they promise. */
export function WholePane({ plan, tree, mayEdit }: { plan: Plan; tree: Tree; mayEdit: boolean }) {
  const { t } = useTranslation('editor')
  const { mechanism } = plan
  const names = (list: { shortName: string }[]) => list.map((one) => one.shortName).join('、')
  const facts: [string, string | undefined][] = [
    ['documentNumber', plan.documentNumber],
    ['convener', mechanism.convener],
    ['deputyConveners', mechanism.deputyConveners.join('、')],
    ['office', mechanism.office?.shortName],
    ['supervision', mechanism.supervision.join('、')],
    ['members', names(mechanism.members)],
  ]
  return (
    <article className={styles.whole}>
      <header>
        <h2>{plan.title}</h2>
        <dl>
          {facts
            .filter(([, fact]) => fact)
            .map(([name, fact]) => (
              <div key={name}>
                <dt>{t(name)}</dt>
                <dd>{fact}</dd>
              </div>
            ))}
          <div>
            <dt>{t('runs')}</dt>
            <dd>
              <Day on={plan.startsOn} />–<Day on={plan.endsOn} />
            </dd>
          </div>
        </dl>
      </header>
      {tree.sections.length === 0 ? <EmptyState title={t('noTasks')} /> : null}
      {tree.sections.map(({ section, tasks }) => (
        <section key={section.id} aria-labelledby={section.id}>
          <h3 id={section.id}>{section.title}</h3>
          {tasks.map((task, at) => (
            <div key={task.id}>
              {task.category && task.category !== tasks[at - 1]?.category ? (
                <p className={styles.category}>{task.category}</p>
              ) : null}
              <OneTask plan={plan} task={task} mayEdit={mayEdit} />
            </div>
          ))}
        </section>
      ))}
    </article>
  )
}

function OneTask({ plan, task, mayEdit }: { plan: Plan; task: Task; mayEdit: boolean }) {
  const { t } = useTranslation('editor')
  const ended = task.status !== 'ACTIVE'
  return (
    <section className={styles.task} data-ended={ended || undefined}>
      <h4>
        <Link to={plan.status === 'DRAFT' ? paths.plan(plan.id, { task: task.id }) : paths.task(task.id)}>
          {task.number} {task.title}
        </Link>
        {ended ? <small>{t(`taskStatus.${task.status}`)}</small> : null}
        {mayEdit && plan.status === 'IN_FORCE' && !ended ? (
          <Link className={styles.edit} to={paths.plan(plan.id, { task: task.id })}>
            {t('edit')}
          </Link>
        ) : null}
      </h4>
      <p className={styles.clause}>{task.clause}</p>
      <p className={styles.who}>
        {t('lead')}：{task.lead.map((one) => one.shortName).join('、') || '—'}
        {task.cooperating.length > 0
          ? ` · ${t('cooperating')}：${task.cooperating.map((one) => one.name).join('、')}`
          : ''}
      </p>
      <ul>
        {task.indicators.map((indicator) => (
          <li key={indicator.id}>
            <Link to={paths.plan(plan.id, { indicator: indicator.id })}>{indicator.name}</Link>
            <span>{promiseText(indicator, t)}</span>
            <span>
              <Day on={indicator.dueOn} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
