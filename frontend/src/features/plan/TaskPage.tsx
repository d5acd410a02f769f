import { useSuspenseQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { paths } from '../../app/paths'
import { AsOf } from '../../ui/AsOf'
import { useOn } from '../../ui/as-of'
import { Clause } from '../../ui/Clause'
import { Day } from '../../ui/Day'
import { formatShare } from '../../ui/format'
import { LightOf } from '../../ui/Light'
import { IndicatorCard } from './IndicatorCard'
import { type Task, task } from './queries'
import styles from './TaskPage.module.css'
import { TaskTimeline } from './TaskTimeline'

type Beside = { papers: (taskId: string) => ReactNode; closure: (task: Task) => ReactNode }

/** One promise whole: as printed, what was counted from it, the papers about it, where it stands and how it came to that. */
export function TaskPage({ papers, closure }: Beside) {
  const { taskId = '' } = useParams()
  const { t } = useTranslation('plan')
  const { data } = useSuspenseQuery(task(taskId, useOn()))
  const [active, setActive] = useState<string | null>(null)
  const marks = data.indicators.flatMap((one) => one.clauseMarks.map((mark) => ({ id: one.id, ...mark })))
  return (
    <article className={styles.task}>
      <TaskHead task={data} />
      <AsOf past={data.asOf} />
      <div className={styles.columns}>
        <div className={styles.main}>
          <section aria-label={t('task.clause')}>
            <Clause
              text={data.clause}
              marks={marks}
              active={active}
              onActive={setActive}
              to={(id) => `#indicator-${id}`}
            />
          </section>
          <section aria-labelledby="indicators" className={styles.indicators}>
            <h2 id="indicators">
              {t('task.indicators')} <small>{data.indicators.length}</small>
            </h2>
            {data.indicators.length === 0 ? <p>{t('task.none')}</p> : null}
            {data.indicators.map((indicator) => (
              <IndicatorCard
                key={indicator.id}
                indicator={indicator}
                past={data.asOf !== undefined}
                active={active === indicator.id}
                onActive={(on) => setActive(on ? indicator.id : null)}
              />
            ))}
          </section>
          {data.asOf ? null : closure(data)}
          {data.asOf ? null : papers(data.id)}
        </div>
        <TaskTimeline task={data} />
      </div>
    </article>
  )
}

function TaskHead({ task: { planId, ...one } }: { task: Task }) {
  const { t } = useTranslation('plan')
  return (
    <header className={styles.head}>
      <p className={styles.crumbs}>
        <Link to={paths.ledger(planId, { on: one.asOf?.day })}>{t('task.back')}</Link>
        <span aria-hidden="true">/</span>
        <Link to={paths.ledger(planId, { section: one.section.id })}>{one.section.title}</Link>
        {one.category ? (
          <>
            <span aria-hidden="true">/</span>
            <Link to={paths.ledger(planId, { section: one.section.id, category: one.category })}>{one.category}</Link>
          </>
        ) : null}
        <span aria-hidden="true">/</span>
        <span>{one.number}</span>
      </p>
      <div className={styles.title}>
        <h1>{one.title}</h1>
        {one.status === 'ACTIVE' ? null : (
          <span className={styles.ended}>
            {t(`task.status.${one.status}`)}
            {one.closedAt ? (
              <>
                {' '}
                {one.closureNumber} <Day on={one.closedAt} />
              </>
            ) : null}
          </span>
        )}
        <LightOf light={one.light} />
      </div>
      <dl className={styles.facts}>
        <div>
          <dt>{t('task.lead')}</dt>
          <dd>
            {one.lead.map((agency) => (
              <Link key={agency.id} to={paths.ledger(planId, { agency: agency.id })} title={agency.name}>
                {agency.shortName}
              </Link>
            ))}
          </dd>
        </div>
        {one.cooperating.length > 0 ? (
          <div>
            <dt>{t('task.cooperating')}</dt>
            <dd>{one.cooperating.map((agency) => agency.name).join('、')}</dd>
          </div>
        ) : null}
        <div>
          <dt>{t('task.progress')}</dt>
          <dd>{formatShare(one.progress)}</dd>
        </div>
      </dl>
    </header>
  )
}
