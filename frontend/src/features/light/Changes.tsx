import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { paths } from '../../app/paths'
import { Button } from '../../ui/Button'
import { LightShape } from '../../ui/LightShape'
import { LIGHTS } from '../../ui/light-status'
import styles from './Changes.module.css'
import type { Board } from './queries'

const FEW = 5

/** What became better or worse since the last round; the worst first, each with its sentence. */
export function Changes({ changes }: { changes: Board['changes'] }) {
  const { t, i18n } = useTranslation('light')
  const { t: ui } = useTranslation('ui')
  const [all, setAll] = useState(false)
  const worstFirst = [...changes].sort((a, b) => LIGHTS.indexOf(a.to) - LIGHTS.indexOf(b.to))
  return (
    <section aria-labelledby="changes">
      <h2 id="changes" className={styles.title}>
        {t('changes.title')} <small>{t('changes.count', { count: changes.length })}</small>
      </h2>
      {changes.length === 0 ? <p className={styles.none}>{t('changes.none')}</p> : null}
      <ul className={styles.list}>
        {worstFirst.map((change, index) => (
          <li key={change.taskId} data-more={(index >= FEW && !all) || undefined}>
            <span className={styles.shapes}>
              <LightShape status={change.from} />
              <span aria-hidden="true" className={styles.arrow}>
                →
              </span>
              <LightShape status={change.to} size={15} />
            </span>
            <span className={styles.word}>
              {ui(`light.${change.to}`)}
              <span className="visually-hidden">
                {t('changes.from')} {ui(`light.${change.from}`)}
              </span>
            </span>
            <span className={styles.task}>
              <Link to={paths.task(change.taskId)}>{change.title}</Link>
              <small>{change.sentence[i18n.language === 'en' ? 'en' : 'zh']}</small>
            </span>
          </li>
        ))}
      </ul>
      {changes.length > FEW && !all ? (
        <Button look="quiet" className="no-print" onClick={() => setAll(true)}>
          {t('changes.all', { count: changes.length })}
        </Button>
      ) : null}
    </section>
  )
}
