import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { has, useMe } from '../../../app/me'
import { paths } from '../../../app/paths'
import { ButtonLink } from '../../../ui/Button'
import { EmptyState } from '../../../ui/EmptyState'
import { formatSpan } from '../../../ui/format'
import styles from './PlanListPage.module.css'
import { planRows } from './queries'

/** All plans that one may see, the newest year first. */
export function PlanListPage() {
  const { t } = useTranslation('editor')
  const who = useMe()
  const { data } = useSuspenseQuery(planRows())
  const several = new Set(data.map((plan) => plan.jurisdiction.id)).size > 1
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{t('plans')}</h1>
        <p>{t('planCount', { count: data.length })}</p>
        {has(who, 'office') ? (
          <span className={styles.deeds}>
            <ButtonLink to={paths.newPlan()}>{t('newPlan')}</ButtonLink>
            <ButtonLink look="primary" to={paths.planDrafts()}>
              {t('importPlan')}
            </ButtonLink>
          </span>
        ) : null}
      </header>
      {data.length === 0 ? (
        <EmptyState title={t('noPlans')}>
          <p>{t('noPlansText')}</p>
        </EmptyState>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('year')}</th>
              <th scope="col">{t('title')}</th>
              {several ? <th scope="col">{t('jurisdiction')}</th> : null}
              <th scope="col">{t('status')}</th>
              <th scope="col">{t('documentNumber')}</th>
              <th scope="col" className={styles.number}>
                {t('tasks')}
              </th>
              <th scope="col" className={styles.number}>
                {t('indicators')}
              </th>
            </tr>
          </thead>
          <tbody>
            {data.map((plan) => (
              <tr key={plan.id}>
                <td title={formatSpan(plan.startsOn, plan.endsOn)}>{plan.year}</td>
                <th scope="row">
                  <Link to={paths.plan(plan.id)}>{plan.title}</Link>
                </th>
                {several ? <td>{plan.jurisdiction.name}</td> : null}
                <td>{t(`planStatus.${plan.status}`)}</td>
                <td>{plan.documentNumber}</td>
                <td className={styles.number} data-label={t('tasks')}>
                  <Link to={paths.ledger(plan.id)}>{plan.tasks}</Link>
                </td>
                <td className={styles.number} data-label={t('indicators')}>
                  {plan.indicators}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  )
}
