import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ok } from '../api/client'
import { Button } from '../ui/Button'
import { Field } from '../ui/Field'
import { dayOf, today } from '../ui/format'
import { now } from '../ui/now'
import { ProblemAlert } from '../ui/ProblemAlert'
import styles from './MoveClock.module.css'

const DAY = 86_400_000

/** Only in the local demonstration: lets days pass, with every reminder and every light that belongs to them. */
export function MoveClock() {
  const { t } = useTranslation()
  const tomorrow = dayOf(new Date(now() + DAY))
  const [to, setTo] = useState(tomorrow)
  const move = useMutation({
    mutationFn: (day: string) => ok(api.POST('/api/v1/clock/moves', { body: { to: day } })),
    onSuccess: () => window.location.reload(),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    move.mutate(to)
  }
  return (
    <form className={styles.form} onSubmit={submit} aria-label={t('clock.title')}>
      {move.error ? <ProblemAlert error={move.error} /> : null}
      <Field label={t('clock.title')} hint={t('clock.hint', { day: today() })}>
        {(control) => (
          <input
            {...control}
            type="date"
            required
            min={tomorrow}
            max={dayOf(new Date(now() + 62 * DAY))}
            value={to}
            onChange={(event) => setTo(event.target.value)}
          />
        )}
      </Field>
      <Button type="submit" disabled={move.isPending}>
        {t(move.isPending ? 'clock.moving' : 'clock.move')}
      </Button>
    </form>
  )
}
