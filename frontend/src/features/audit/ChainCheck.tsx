import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../../api/client'
import { Button } from '../../ui/Button'
import { TextField } from '../../ui/Field'
import { formatNumber } from '../../ui/format'
import { ProblemAlert } from '../../ui/ProblemAlert'
import styles from './ChainCheck.module.css'
import { verify } from './queries'

/** Recomputes the chained record and says whether anything in it was altered behind the application's back. */
export function ChainCheck() {
  const { t } = useTranslation('audit')
  const check = useMutation({ mutationFn: verify })
  const [line, setLine] = useState('')
  const [wrong, setWrong] = useState(false)
  const said = check.data
  const send = (event: FormEvent) => {
    event.preventDefault()
    const held = heldIn(line)
    setWrong(held === null)
    if (held !== null) check.mutate(held)
  }
  return (
    <section className={styles.check} aria-label={t('chain.title')}>
      <form className={styles.form} onSubmit={send} noValidate>
        <TextField
          label={t('chain.held')}
          hint={t('chain.heldHint')}
          error={wrong ? t('chain.heldWrong') : undefined}
          optional
          name="held"
          value={line}
          onChange={setLine}
          maxLength={300}
        />
        <Button type="submit" disabled={check.isPending}>
          {t(check.isPending ? 'chain.checking' : 'chain.check')}
        </Button>
      </form>
      <div role="status">
        {said?.whole ? (
          <p>
            <b>{t('chain.whole', { count: said.head.entries, number: formatNumber(said.head.entries) })}</b>
            {' · '}
            {t('chain.heads', { count: said.heads })}
            {' · '}
            <code title={said.head.hash}>{t('chain.head', { hash: said.head.hash.slice(0, 16) })}</code>
          </p>
        ) : null}
        {said?.flaw ? (
          <p className={styles.flaw}>
            <b>{t('chain.flawed')}</b> {said.flaw.words}
          </p>
        ) : null}
      </div>
      {check.error ? <ProblemAlert error={check.error} /> : null}
    </section>
  )
}

/** What the last line of a printed paper says; undefined where nothing was typed, null where it is not such a line. */
function heldIn(line: string): Schemas['HeldHead'] | undefined | null {
  if (!line.trim()) return undefined
  const hash = /\b[0-9a-f]{64}\b/.exec(line)?.[0]
  const entries = /\d+/.exec(line.replace(hash ?? '', ''))?.[0]
  return hash && entries ? { entries: Number(entries), hash } : null
}
