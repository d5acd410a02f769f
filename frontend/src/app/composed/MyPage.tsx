import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { MyLights } from '../../features/paper/inbox/MyLights'
import { MyPapers } from '../../features/paper/inbox/MyPapers'
import { ReportsDone, ReportsToDo, ReportsUnsent } from '../../features/progress/phone/MyReports'
import { EmptyState } from '../../ui/EmptyState'
import { inbox } from '../inbox'
import { MoreToDo } from './MoreToDo'
import styles from './MyPage.module.css'

/** What I must do now, papers and reports; and below, for my information, what is done. */
export function MyPage() {
  const { t } = useTranslation()
  const { data: waiting } = useSuspenseQuery(inbox())
  const { count } = waiting
  return (
    <div className={styles.page}>
      <h1>{t('nav.my')}</h1>
      <ReportsUnsent />
      <section className={styles.part} aria-labelledby="to-do">
        <h2 id="to-do" className={styles.kind}>
          {t('inbox.act')} {count > 0 ? <b>{count}</b> : null}
        </h2>
        {count === 0 ? <EmptyState title={t('inbox.nothing')} /> : null}
        <MyPapers waiting={waiting} />
        <MoreToDo waiting={waiting} />
        <ReportsToDo waiting={waiting} />
      </section>
      <section className={styles.part} aria-labelledby="to-know">
        <h2 id="to-know" className={styles.kind}>
          {t('inbox.know')}
        </h2>
        <MyLights lights={waiting.lights} />
        <ReportsDone waiting={waiting} />
      </section>
    </div>
  )
}
