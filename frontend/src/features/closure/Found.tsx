import { useTranslation } from 'react-i18next'
import { Day } from '../../ui/Day'
import { Figure } from '../../ui/Figure'
import styles from './closure.module.css'
import type { ClosureFacts } from './queries'

/** What the system found of a task: promise by promise what was reported and proved, and what is still open. */
export function Found({ facts }: { facts: ClosureFacts }) {
  const { t } = useTranslation('closure')
  const done = facts.milestones.filter((one) => one.doneOn).length
  const open = facts.findings.length + facts.papers.length + facts.reports.length
  return (
    <>
      <ul className={styles.points}>
        {facts.indicators.map((one) => (
          <li key={one.id}>
            <b>{one.name}</b> {one.met ? `✓ ${t('met')}` : `■ ${t('notMet')}`}
            <p className={styles.under}>
              {typeof one.target === 'number' ? (
                <span>
                  {t('target')} <Figure value={one.target} unit={one.unit} />
                </span>
              ) : null}
              <span>
                {t('reported')} <Figure value={one.reported} unit={one.unit} />{' '}
                {one.reportedOn ? <Day on={one.reportedOn} /> : null}
              </span>
              <span>
                {t('verified')} {t(`verdict.${one.verdict ?? 'NONE'}`)}{' '}
                {typeof one.verified === 'number' ? <Figure value={one.verified} unit={one.unit} /> : null}{' '}
                {one.verifiedOn ? <Day on={one.verifiedOn} /> : null}
              </span>
            </p>
          </li>
        ))}
      </ul>
      <p className={styles.under}>
        {facts.milestones.length > 0 ? <span>{t('milestones', { count: facts.milestones.length, done })}</span> : null}
        <span>{t('evidence', { count: facts.evidence.length })}</span>
        {facts.findings.length > 0 ? <span>{t('findings', { count: facts.findings.length })}</span> : null}
        {facts.papers.length > 0 ? <span>{t('papers', { count: facts.papers.length })}</span> : null}
        {facts.reports.length > 0 ? <span>{t('reports', { count: facts.reports.length })}</span> : null}
        {open === 0 ? <span>{t('nothingOpen')}</span> : null}
      </p>
      <Obstacles title={t('warnings')} of={facts.warnings} className={styles.warnings} />
    </>
  )
}

type ObstaclesProps = { title: string; of: ClosureFacts['blocking']; className?: string }

/** What stands in the way, or is to be known, each in a sentence. */
export function Obstacles({ title, of, className = styles.blocking }: ObstaclesProps) {
  if (of.length === 0) return null
  return (
    <div className={className}>
      <b>{title}</b>
      <ul>
        {of.map((one) => (
          <li key={one.field + one.text}>{one.text}</li>
        ))}
      </ul>
    </div>
  )
}
