import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/Button'
import type { Draft } from '../../../ui/draft'
import styles from './Composer.module.css'
import type { PaperForm } from './compose-form'
import { reportsOf, roundOf } from './queries'

/** The reports that a round still misses, by agency; each can be left out. */
export function ReportChoice({ form, roundId }: { form: Draft<PaperForm>; roundId: string }) {
  const { t } = useTranslation('compose')
  const { data: round } = useSuspenseQuery(roundOf(roundId))
  const { data: rows } = useSuspenseQuery(reportsOf(roundId))
  const chosen = form.values.reportIds
  const shown = rows.filter((row) => row.missing || chosen.includes(row.id))
  const choose = (id: string, yes: boolean) =>
    form.set({ reportIds: yes ? [...chosen, id] : chosen.filter((one) => one !== id) })
  return (
    <fieldset className={styles.reports}>
      <legend>
        {t('reports', { ordinal: round.ordinal })}{' '}
        <small>{t('chosen', { count: chosen.length, total: shown.length })}</small>
      </legend>
      <p>
        <Button look="quiet" onClick={() => form.set({ reportIds: shown.map((row) => row.id) })}>
          {t('allMissing')}
        </Button>
        <Button look="quiet" onClick={() => form.set({ reportIds: [] })}>
          {t('noneMissing')}
        </Button>
      </p>
      {shown.length === 0 ? <p>{t('nothingMissing')}</p> : null}
      <ul>
        {shown.map((row) => (
          <li key={row.id}>
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(row.id)}
                onChange={(event) => choose(row.id, event.target.checked)}
              />
              <span>{row.agency.shortName}</span>
              <span>
                {row.taskNumber} {row.taskTitle}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
