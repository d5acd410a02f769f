import { useTranslation } from 'react-i18next'
import { queryClient } from '../../../app/query-client'
import { Conflicts } from '../../../ui/Conflicts'
import { ErrorSummary } from '../../../ui/ErrorSummary'
import { TextField } from '../../../ui/Field'
import { fullDay, monthName } from '../../../ui/format'
import { LeaveGuard } from '../../../ui/LeaveGuard'
import { SaveBar } from '../../../ui/SaveBar'
import { toast } from '../../../ui/toast'
import { useEdit } from '../../../ui/useEdit'
import type { CalendarDay, WorkCalendar } from '../types'
import { isWorking } from '../working-days'
import { useKeepCalendar, workCalendar } from './queries'
import styles from './WorkCalendarPage.module.css'
import { weeksOf } from './year'

type Form = { days: CalendarDay[] }
const MONTHS = Array.from({ length: 12 }, (_, month) => month + 1)
const WEEKDAYS = ['1', '2', '3', '4', '5', '6', '7'] as const

/** Twelve months; a press makes a working day a rest day and the other way round, and asks for its name. */
export function CalendarForm({ calendar, mayEdit }: { calendar: WorkCalendar; mayEdit: boolean }) {
  const { t, i18n } = useTranslation('calendar')
  const keep = useKeepCalendar(calendar.year)
  const form = useEdit<WorkCalendar, Form>(calendar, {
    toForm: ({ days }) => ({ days: [...days].sort((a, b) => a.on.localeCompare(b.on)) }),
    check: ({ days }) =>
      days.flatMap(({ name }, at) => (name.trim() ? [] : [{ field: `days[${at}].name`, message: t('needName') }])),
    send: ({ days }, { version }) => keep.mutateAsync({ days, version }),
    reload: () => queryClient.fetchQuery({ ...workCalendar(calendar.year), staleTime: 0 }),
    onSaved: () => toast(t('saved', { year: calendar.year })),
  })
  const { days } = form.values
  const put = (next: CalendarDay[]) => form.set({ days: next.sort((a, b) => a.on.localeCompare(b.on)) })
  const turn = (on: string) => {
    if (days.some((day) => day.on === on)) return put(days.filter((day) => day.on !== on))
    const works = isWorking(on, [])
    put([...days, { on, kind: works ? 'HOLIDAY' : 'WORKDAY', name: t(works ? 'rest' : 'makeUp') }])
  }
  return (
    <div className={styles.form}>
      <ErrorSummary error={form.error} refusals={form.refusals} />
      <Conflicts conflicts={form.conflicts} label={() => t('days')} onTake={form.takeTheirs} />
      <div className={styles.months}>
        {MONTHS.map((month) => (
          <Month key={month} year={calendar.year} month={month} days={days} onTurn={mayEdit ? turn : undefined} />
        ))}
      </div>
      <p className={styles.legend}>
        <i data-kind="HOLIDAY" /> {t('HOLIDAY')} <i data-kind="WORKDAY" /> {t('WORKDAY')} {mayEdit ? t('hint') : null}
      </p>
      <section aria-labelledby="days">
        <h2 id="days">
          {t('days')} <small>{days.length}</small>
        </h2>
        {days.length === 0 ? <p>{t('noDays')}</p> : null}
        <ul className={styles.days}>
          {days.map((day, at) => (
            <li key={day.on}>
              <span>{fullDay(day.on, i18n.language, false)}</span>
              <span>{t(day.kind)}</span>
              {mayEdit ? (
                <TextField
                  label={<span className="visually-hidden">{t('nameOf', { day: day.on })}</span>}
                  name={`days[${at}].name`}
                  value={day.name}
                  maxLength={20}
                  error={form.said(`days[${at}].name`)}
                  onChange={(name) => put(days.map((one) => (one.on === day.on ? { ...one, name } : one)))}
                />
              ) : (
                <span>{day.name}</span>
              )}
            </li>
          ))}
        </ul>
      </section>
      {mayEdit ? <SaveBar dirty={form.dirty} busy={form.busy} onSave={form.save} onDiscard={form.discard} /> : null}
      <LeaveGuard form={form} onSave={form.save} />
    </div>
  )
}

type MonthProps = { year: number; month: number; days: CalendarDay[]; onTurn?: (on: string) => void }

function Month({ year, month, days, onTurn }: MonthProps) {
  const { t, i18n } = useTranslation('calendar')
  const said = (on: string) => {
    const known = days.find((day) => day.on === on)
    const what = known ? `${t(known.kind)} ${known.name}` : t(isWorking(on, days) ? 'works' : 'rests')
    return `${fullDay(on, i18n.language, false)} ${what}`
  }
  return (
    <table className={styles.month}>
      <caption>{monthName(month, i18n.language)}</caption>
      <thead>
        <tr>
          {WEEKDAYS.map((weekday) => (
            <th key={weekday} scope="col">
              {t(`weekday.${weekday}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(year, month).map((week) => (
          <tr key={week.find(Boolean)}>
            {week.map((on, weekday) => {
              const kind = days.find((day) => day.on === on)?.kind
              const cell = on ? Number(on.slice(8)) : null
              return (
                <td
                  key={on ?? WEEKDAYS[weekday]}
                  data-kind={kind}
                  data-rests={on && !isWorking(on, days) ? true : undefined}
                >
                  {on && onTurn ? (
                    <button
                      type="button"
                      aria-label={said(on)}
                      aria-pressed={kind !== undefined}
                      onClick={() => onTurn(on)}
                    >
                      {cell}
                    </button>
                  ) : on ? (
                    <span title={said(on)}>{cell}</span>
                  ) : null}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
