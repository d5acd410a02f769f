import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { paths } from '../../app/paths'
import { Day } from '../../ui/Day'
import { formatDay } from '../../ui/format'
import styles from './closure.module.css'
import { Decide } from './Decide'
import { Found, Obstacles } from './Found'
import { closure } from './queries'
import { Steps } from './Steps'

/** An application: what the agency says, what the system found, who let it pass, and the next step. */
export function ClosurePage() {
  const { closureId = '' } = useParams()
  const { t, i18n } = useTranslation('closure')
  const { data } = useSuspenseQuery(closure(closureId))
  const checking = data.checks.filter((one) => one.state !== 'DONE').length
  return (
    <article className={styles.page}>
      <p>
        <Link to={paths.closures()}>{t('back')}</Link>
      </p>
      <header className={styles.head}>
        <h1>
          <Link to={paths.task(data.taskId)}>
            {data.taskNumber} {data.taskTitle}
          </Link>
        </h1>
        <b>{t(`state.${data.state}`)}</b>
      </header>
      <p className={styles.under}>
        <span>{t('applied', { agency: data.agency.shortName, day: formatDay(data.appliedAt, i18n.language) })}</span>
        {data.state === 'STRUCK_OFF' && data.struckOffAt ? (
          <span>{t('struckOff', { number: data.number, day: formatDay(data.struckOffAt, i18n.language) })}</span>
        ) : null}
        {data.state === 'REOPENED' ? <span>{t('reopened', { number: data.number })}</span> : null}
      </p>
      <section className={styles.section} aria-labelledby="statement">
        <h2 id="statement">{t('statement')}</h2>
        <p>{data.statement}</p>
      </section>
      <Obstacles title={t('blockingNow')} of={data.blockingNow} />
      {checking > 0 ? <p role="status">{t('checking', { count: checking })}</p> : null}
      <Decide closure={data} />
      <Steps closure={data} />
      {data.checks.length > 0 ? (
        <section className={styles.section} aria-labelledby="checks">
          <h2 id="checks">{t('checks')}</h2>
          <ul className={styles.points}>
            {data.checks.map((one) => (
              <li key={one.id}>
                {one.assigneeName} · {t(`checkState.${one.state}`)} {one.verdict ? t(`verdict.${one.verdict}`) : null} ·{' '}
                <Day on={one.visitBy} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <section className={styles.section} aria-labelledby="found">
        <h2 id="found">{t('found', { day: formatDay(data.facts.day, i18n.language) })}</h2>
        <Found facts={data.facts} />
      </section>
    </article>
  )
}
