import { useQueries } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Draft } from '../../../ui/draft'
import { DayField, Field, NumberField } from '../../../ui/Field'
import { fullDay, today } from '../../../ui/format'
import { readNumber } from '../../../ui/read-number'
import { workCalendar } from '../calendar/queries'
import type { PaperPreview } from '../types'
import { afterWorkingDays } from '../working-days'
import styles from './Composer.module.css'
import { isDays } from './check'
import type { Limit, PaperForm } from './compose-form'

const LIMITS: readonly Limit[] = ['USUAL', 'DAYS', 'ON']

/** Until when: as the rules have it, so many working days, or a day; and which day that is. */
export function LimitFields(props: { form: Draft<PaperForm>; dueOn: string | undefined; said?: PaperPreview }) {
  const { form, dueOn, said } = props
  const { t, i18n } = useTranslation('compose')
  const { limit } = form.values
  const day = limit === 'USUAL' ? said?.dueAt : dueOn
  return (
    <fieldset className={styles.limit}>
      <legend>{t('limit')}</legend>
      <p className={styles.options}>
        {LIMITS.map((one) => (
          <label key={one}>
            <input type="radio" name="limit" checked={limit === one} onChange={() => form.set({ limit: one })} />
            <span>{t(`limits.${one}`)}</span>
          </label>
        ))}
      </p>
      <div className={styles.row}>
        {limit === 'DAYS' ? <NumberField label={t('days')} unit={t('workingDays')} {...form.bind('days')} /> : null}
        {limit === 'ON' ? <DayField label={t('dueOn')} {...form.bind('dueOn')} /> : null}
        <NumberField
          label={t('signDays')}
          hint={t('signDaysHint')}
          unit={t('workingDays')}
          optional
          {...form.bind('signDays')}
        />
        <Field label={t('thatIs')}>
          {({ id }) => (
            <output id={id} className={styles.day}>
              {day ? t('thatDay', { day: fullDay(day, i18n.language), week: weekday(day, i18n.language) }) : '—'}
              {said ? <small>{t('signThat', { day: fullDay(said.signBy, i18n.language) })}</small> : null}
            </output>
          )}
        </Field>
      </div>
    </fieldset>
  )
}

/** The day that the chosen limit comes to; nothing when the rules decide. */
export function useDueOn({ limit, days, dueOn }: PaperForm): string | undefined {
  const year = Number(today().slice(0, 4))
  const calendars = useQueries({
    queries: [year, year + 1].map((one) => ({ ...workCalendar(one), enabled: limit === 'DAYS' })),
  })
  if (limit === 'ON') return dueOn || undefined
  if (limit === 'USUAL' || !isDays(days) || calendars.some((one) => one.isPending)) return undefined
  const known = calendars.flatMap((one) => one.data?.days ?? [])
  return afterWorkingDays(today(), readNumber(days) ?? 0, known)
}

const weekday = (moment: string, language: string) =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'zh-CN', { weekday: 'long', timeZone: 'Asia/Shanghai' }).format(
    new Date(moment.length === 10 ? `${moment}T12:00:00+08:00` : moment),
  )
