import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Schemas } from '../api/client'
import { Menu } from '../ui/Menu'
import styles from './PlanSwitcher.module.css'
import { paths } from './paths'

type PlanRow = Schemas['PlanRow']

/** Which promise book is open: the jurisdiction and the year. */
export function PlanSwitcher({ plans, plan }: { plans: PlanRow[]; plan: PlanRow | undefined }) {
  const { t } = useTranslation()
  const face = plan ? `${plan.jurisdiction.name} ${plan.year}` : t('plan.none')
  return (
    <Menu
      label={`${t('plan.switch')}：${face}`}
      className={styles.face}
      face={
        <>
          <span className={styles.name}>{face}</span>
          <span aria-hidden="true" className={styles.caret} />
        </>
      }
    >
      {(close) => (
        <ul className={styles.list}>
          {plans.map((one) => (
            <li key={one.id}>
              <Link to={paths.board(one.id)} onClick={close} aria-current={one.id === plan?.id || undefined}>
                <span>
                  {one.jurisdiction.name} {one.year}
                  <small>{t(`plan.status.${one.status}`)}</small>
                </span>
                <small>{one.title}</small>
              </Link>
            </li>
          ))}
          <li>
            <Link to={paths.plans()} onClick={close}>
              {t('plan.all')}
            </Link>
          </li>
        </ul>
      )}
    </Menu>
  )
}
