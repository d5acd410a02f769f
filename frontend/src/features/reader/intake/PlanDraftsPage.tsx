import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { paths } from '../../../app/paths'
import { planDrafts } from '../queries'
import { DraftList } from './DraftList'
import { Intake } from './Intake'
import styles from './PlanDraftsPage.module.css'

/** A document comes in here, and those that are still being worked on stand below. */
export function PlanDraftsPage() {
  const { t } = useTranslation('reader')
  const { data } = useSuspenseQuery(planDrafts())
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{t('intake.title')}</h1>
        <Link to={paths.plans()}>{t('intake.plans')}</Link>
      </header>
      <Intake />
      <DraftList rows={data} />
    </div>
  )
}
