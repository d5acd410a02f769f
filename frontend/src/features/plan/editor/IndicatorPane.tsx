import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { paths } from '../../../app/paths'
import styles from './editor.module.css'
import { MilestonesView } from './MilestonesView'
import { PromiseView } from './PromiseView'
import type { Open } from './place'
import { promiseText } from './promise-text'
import { ScheduleView } from './ScheduleView'
import { TargetsView } from './TargetsView'
import type { Indicator, Plan, Task, Tree } from './types'

type Props = {
  plan: Plan
  tree: Tree
  task: Task
  indicator: Indicator
  mayEdit: boolean
  draft: boolean
  view: Open['view']
}

/** One promise, from each of its sides: what it is, when how much is expected, its stages, its targets over time. */
export function IndicatorPane({ plan, tree, task, indicator, mayEdit, draft, view = 'promise' }: Props) {
  const { t } = useTranslation('editor')
  const views = [
    'promise',
    ...(indicator.comparator === 'complete' ? (['milestones'] as const) : []),
    ...(indicator.comparator === 'pending' ? [] : (['schedule'] as const)),
    ...(draft ? [] : (['targets'] as const)),
  ] as const
  const shown = views.find((one) => one === view) ?? 'promise'
  const editable = mayEdit && task.status === 'ACTIVE'
  const props = { plan, tree, task, indicator, editable, draft }
  return (
    <>
      <header>
        <p className={styles.crumbs}>
          <Link to={paths.plan(plan.id, { section: task.section.id })}>{task.section.title}</Link>
          <span>
            <Link to={paths.plan(plan.id, { task: task.id })}>
              {task.number} {task.title}
            </Link>
          </span>
        </p>
        <h2>
          {indicator.name} <small className={styles.tag}>{promiseText(indicator, t)}</small>
        </h2>
      </header>
      <nav className={styles.tabs} aria-label={indicator.name}>
        {views.map((one) => (
          <Link
            key={one}
            to={paths.plan(plan.id, { indicator: indicator.id, view: one === 'promise' ? undefined : one })}
            aria-current={one === shown ? 'page' : undefined}
          >
            {t(`view.${one}`)}
          </Link>
        ))}
      </nav>
      {shown === 'promise' ? <PromiseView {...props} /> : null}
      {shown === 'schedule' ? <ScheduleView key={indicator.version} {...props} /> : null}
      {shown === 'milestones' ? <MilestonesView {...props} /> : null}
      {shown === 'targets' ? <TargetsView {...props} /> : null}
    </>
  )
}

export type ViewProps = {
  plan: Plan
  tree: Tree
  task: Task
  indicator: Indicator
  editable: boolean
  draft: boolean
}
