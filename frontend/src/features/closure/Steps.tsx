import { useTranslation } from 'react-i18next'
import { Day } from '../../ui/Day'
import styles from './closure.module.css'
import type { Closure } from './queries'

type Waiting = 'SIGNATURE' | 'ACCEPTANCE' | 'APPROVAL' | 'STRIKE_OFF'

/** What is still to come from where the application stands. */
const AHEAD: Partial<Record<Closure['state'], Waiting[]>> = {
  APPLIED: ['SIGNATURE', 'ACCEPTANCE', 'APPROVAL', 'STRIKE_OFF'],
  SIGNED: ['ACCEPTANCE', 'APPROVAL', 'STRIKE_OFF'],
  OFFICE: ['APPROVAL', 'STRIKE_OFF'],
  SUPERVISION: ['STRIKE_OFF'],
}

/** Who did what, and whose turn it is; what is to come stands below. */
export function Steps({ closure }: { closure: Closure }) {
  const { t } = useTranslation('closure')
  const ahead = AHEAD[closure.state] ?? []
  return (
    <section className={styles.section} aria-labelledby="steps">
      <h2 id="steps">{t('steps')}</h2>
      <ol className={styles.steps}>
        {closure.steps.map((step) => (
          <li key={step.at + step.kind} data-done>
            <b>{t(`step.${step.kind}`)}</b>
            <span className={styles.under}>
              <span>
                {step.onBehalfOfName
                  ? t('behalf', { name: step.actorName, principal: step.onBehalfOfName })
                  : step.actorName}
              </span>
              <Day on={step.at} />
            </span>
            {step.note ? <span>{step.note}</span> : null}
          </li>
        ))}
        {ahead.map((kind, index) => (
          <li key={kind} data-next={index === 0 || undefined}>
            <span>{t(`waiting.${kind}`)}</span>
            <span className={styles.under}>{t(index === 0 ? 'next' : 'later')}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
