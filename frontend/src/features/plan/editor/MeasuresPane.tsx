import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { paths } from '../../../app/paths'
import { ButtonLink } from '../../../ui/Button'
import { Figure } from '../../../ui/Figure'
import styles from './MeasuresPane.module.css'
import type { Plan, Tree } from './types'

/** What is counted for the plan: each is entered once, and serves every indicator that uses it. */
export function MeasuresPane({ plan, tree, writable }: { plan: Plan; tree: Tree; writable: boolean }) {
  const { t } = useTranslation('editor')
  return (
    <>
      <header className={styles.head}>
        <h2>{t('part.measures')}</h2>
        <p>{t('measuresHint')}</p>
        {writable ? <ButtonLink to={paths.plan(plan.id, { measure: 'new' })}>{t('newMeasure')}</ButtonLink> : null}
      </header>
      {tree.measures.length === 0 ? <p>{t('noMeasures')}</p> : null}
      <table className={styles.table} hidden={tree.measures.length === 0}>
        <thead>
          <tr>
            <th scope="col">{t('measureName')}</th>
            <th scope="col">{t('unit')}</th>
            <th scope="col">{t('aggregation')}</th>
            <th scope="col">{t('owner')}</th>
            <th scope="col">{t('usedBy')}</th>
          </tr>
        </thead>
        <tbody>
          {tree.measures.map((measure) => (
            <tr key={measure.id}>
              <th scope="row">
                <Link to={paths.plan(plan.id, { measure: measure.id })}>{measure.name}</Link>
              </th>
              <td>
                {measure.unit}
                {measure.ratio ? <small>{`${measure.numeratorName} / ${measure.denominatorName}`}</small> : null}
              </td>
              <td>{t(`aggregations.${measure.aggregation}`)}</td>
              <td>{measure.owner.shortName}</td>
              <td>
                {measure.sharedWith.map((use) => (
                  <Link key={use.indicatorId} to={paths.plan(plan.id, { indicator: use.indicatorId })}>
                    {use.sectionTitle} {use.taskNumber} <Figure value={use.target} unit={measure.unit} none="" />
                  </Link>
                ))}
                {measure.sharedWith.length === 0 ? <span className={styles.none}>{t('unused')}</span> : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
