import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import { paths } from '../../../app/paths'
import { useShortcuts } from '../../../app/shortcuts'
import styles from './Outline.module.css'
import { findIndicator, type Open } from './place'
import type { Plan, Tree } from './types'

type Props = {
  plan: Plan
  tree: Tree
  open: Open
  mayEdit: boolean
  missing: Map<string, number>
  lacking: number | undefined
}

/** All parts of a plan in their order; where something is missing, how much. `j` and `k` walk the tasks. */
export function Outline({ plan, tree, open, mayEdit, missing, lacking }: Props) {
  const { t } = useTranslation('editor')
  const navigate = useNavigate()
  const to = (state: Open) => paths.plan(plan.id, state)
  const draft = plan.status === 'DRAFT'
  const tasks = tree.sections.flatMap((branch) => branch.tasks)
  const openTask = open.task ?? findIndicator(tree, open.indicator)?.task.id
  const at = tasks.findIndex((task) => task.id === openTask)
  const walk = (step: number) => {
    const task = tasks[at < 0 ? 0 : at + step]
    if (task) navigate(to({ task: task.id }))
  }
  const section = tasks[at]?.section.id ?? open.section ?? tree.sections.at(-1)?.section.id
  useShortcuts({
    j: () => walk(1),
    k: () => walk(-1),
    n: mayEdit && draft && section ? () => navigate(to({ task: 'new', section })) : undefined,
  })

  return (
    <nav aria-label={t('outline')} className={styles.outline}>
      <ul>
        {draft && mayEdit ? null : (
          <Entry to={to({ part: 'whole' })} here={open.part === 'whole'} word={t('part.whole')} />
        )}
        <Entry to={to({ part: 'basics' })} here={open.part === 'basics'} word={t('part.basics')} />
        <Entry
          to={to({ part: 'measures' })}
          here={open.part === 'measures' || open.measure !== undefined}
          word={t('part.measures')}
          count={tree.measures.length}
          lacking={tree.measures.reduce((sum, measure) => sum + (missing.get(measure.id) ?? 0), 0)}
        />
        {draft && mayEdit ? (
          <Entry
            to={to({ part: 'check' })}
            here={open.part === 'check'}
            word={t('part.check')}
            lacking={lacking}
            fine={lacking === 0 ? t('ready') : undefined}
          />
        ) : null}
        {draft && mayEdit ? (
          <Entry to={to({ part: 'whole' })} here={open.part === 'whole'} word={t('part.whole')} />
        ) : null}
      </ul>
      {tree.sections.map((branch) => (
        <section key={branch.section.id}>
          <h2>
            <Link
              to={to({ section: branch.section.id })}
              aria-current={(open.section === branch.section.id && !open.task) || undefined}
            >
              {branch.section.title}
            </Link>
            <small>{branch.tasks.length}</small>
          </h2>
          <ol>
            {branch.tasks.map((task) => (
              <li key={task.id} data-ended={task.status !== 'ACTIVE' || undefined}>
                <Link to={to({ task: task.id })} aria-current={task.id === openTask || undefined}>
                  <span className={styles.number}>{task.number}</span>
                  <span className={styles.title}>{task.title}</span>
                  <Lacking count={missing.get(task.id)} />
                </Link>
              </li>
            ))}
          </ol>
          {mayEdit && draft ? (
            <Link
              className={styles.add}
              to={to({ task: 'new', section: branch.section.id })}
              aria-current={(open.task === 'new' && open.section === branch.section.id) || undefined}
            >
              ＋ {t('addTask')}
            </Link>
          ) : null}
        </section>
      ))}
      {mayEdit && draft ? (
        <Link className={styles.add} to={to({ section: 'new' })} aria-current={open.section === 'new' || undefined}>
          ＋ {t('addSection')}
        </Link>
      ) : null}
    </nav>
  )
}

type EntryProps = { to: string; here: boolean; word: string; count?: number; lacking?: number; fine?: string }

function Entry({ to, here, word, count, lacking, fine }: EntryProps) {
  return (
    <li>
      <Link to={to} aria-current={here || undefined}>
        <span className={styles.title}>{word}</span>
        {count === undefined ? null : <small>{count}</small>}
        <Lacking count={lacking} />
        {fine ? <small>{fine}</small> : null}
      </Link>
    </li>
  )
}

function Lacking({ count }: { count: number | undefined }) {
  const { t } = useTranslation('editor')
  return count ? (
    <span className={styles.lacking} title={t('lacking', { count })}>
      {count}
      <span className="visually-hidden"> {t('lacking', { count })}</span>
    </span>
  ) : null
}
