import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import styles from './AsOf.module.css'
import { onOf } from './as-of'
import { Button } from './Button'
import { today } from './format'

type Past = { day: string; recordedOn: string; limits: string[] }

/** Chooses a past day; while one is shown, says so plainly, what was not kept, and leads back to today. */
export function AsOf({ past, from }: { past?: Past; from?: string }) {
  const { t } = useTranslation('ui')
  const [search, setSearch] = useSearchParams()
  const choose = (on: string | undefined) =>
    setSearch((now) => {
      const next = new URLSearchParams(now)
      if (on && on < today()) next.set('on', on)
      else next.delete('on')
      return next
    })
  return (
    <div className={past ? styles.past : styles.choice}>
      <label>
        {t('asOf.choose')}{' '}
        <input
          type="date"
          value={onOf(search) ?? today()}
          min={from}
          max={today()}
          onChange={(event) => event.target.value && choose(event.target.value)}
        />
      </label>
      {past ? (
        <div role="status">
          <p>
            <b>{t('asOf.banner', { day: past.day })}</b>{' '}
            {past.recordedOn === past.day ? null : t('asOf.recorded', { day: past.recordedOn })}{' '}
            <Button onClick={() => choose(undefined)}>{t('asOf.today')}</Button>
          </p>
          <details>
            <summary>{t('asOf.limits')}</summary>
            <ul>
              {past.limits.map((limit) => (
                <li key={limit}>{limit}</li>
              ))}
            </ul>
          </details>
        </div>
      ) : null}
    </div>
  )
}
