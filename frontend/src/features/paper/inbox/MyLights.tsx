import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { paths } from '../../../app/paths'
import type { Proposal } from '../types'
import styles from './MyPapers.module.css'

/** Indicators that turned yellow or red, to be looked at. */
export function MyLights({ lights }: { lights: Proposal[] }) {
  const { t } = useTranslation('paper')
  if (lights.length === 0) return null
  return (
    <section className={styles.group} aria-label={t('inbox.lights')}>
      <h3>
        {t('inbox.lights')} <span>{lights.length}</span>
      </h3>
      <ul>
        {lights.map((light) => (
          <li key={light.key}>
            <Link
              to={
                light.taskIds[0] ? paths.task(light.taskIds[0], { indicator: light.indicatorIds[0] }) : paths.papers()
              }
            >
              <span className={styles.title}>{light.title}</span>
              <span className={styles.under}>{light.why}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
