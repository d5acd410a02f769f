import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import { has, useMe } from '../../../app/me'
import { paths } from '../../../app/paths'
import { today } from '../../../ui/format'
import { CalendarForm } from './CalendarForm'
import { workCalendar } from './queries'
import styles from './WorkCalendarPage.module.css'
import { yearOf } from './year'

/** A year with its rest days and make-up days; due times in working days are counted by it. */
export function WorkCalendarPage() {
  const { t } = useTranslation('calendar')
  const [search] = useSearchParams()
  const year = yearOf(search)
  const who = useMe()
  const { data } = useSuspenseQuery(workCalendar(year))
  const now = Number(today().slice(0, 4))
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{t('title', { year })}</h1>
        <nav aria-label={t('years')}>
          {[now - 1, now, now + 1].map((one) => (
            <Link key={one} to={paths.workCalendar({ year: one })} aria-current={one === year ? 'page' : undefined}>
              {t('year', { year: one })}
            </Link>
          ))}
        </nav>
        <Link to={paths.dispatchRules()}>{t('toRules')}</Link>
      </header>
      {data.known ? null : (
        <p className={styles.unknown} role="note">
          {t('unknown', { year })}
        </p>
      )}
      <CalendarForm key={year} calendar={data} mayEdit={has(who, 'office')} />
    </div>
  )
}
