import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { compliance } from './queries'
import styles from './tables.module.css'

/** The switches against 指尖上的形式主义 as they stand, each with what it rests on. */
export function CompliancePage() {
  const { t } = useTranslation('overview')
  const { data } = useSuspenseQuery(compliance())
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{t('compliance.title')}</h1>
      </header>
      <p className={styles.note}>{t('compliance.note')}</p>
      <dl className={styles.switches}>
        {data.map((one) => (
          <div key={one.code}>
            <dt>
              {one.name} <span data-state={one.state}>{t(`compliance.state.${one.state}`)}</span>
            </dt>
            <dd>{one.words}</dd>
            <dd className={styles.basis}>{one.basis}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
