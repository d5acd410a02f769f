import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../../ui/Button'
import { AreaField } from '../../../../ui/Field'
import styles from './ReturnForm.module.css'

const PHRASES = ['figure', 'evidence', 'scope', 'words', 'plan'] as const

type Props = { busy: boolean; onReturn: (note: string) => void; onCancel: () => void }

/** Why it goes back: obligatory, because somebody has to know what to change. */
export function ReturnForm({ busy, onReturn, onCancel }: Props) {
  const { t } = useTranslation('review')
  const [note, setNote] = useState('')
  const [error, setError] = useState<string>()
  const send = () => {
    if (note.trim()) onReturn(note.trim())
    else setError(t('needNote'))
  }
  return (
    <form
      className={styles.form}
      aria-label={t('returning')}
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel()
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send()
      }}
    >
      <AreaField
        name="note"
        label={t('note')}
        hint={t('noteHint')}
        value={note}
        error={error}
        rows={3}
        maxLength={1000}
        autoFocus
        onChange={(typed) => {
          setNote(typed)
          setError(undefined)
        }}
      />
      <p className={styles.phrases}>
        {PHRASES.map((phrase) => (
          <button
            key={phrase}
            type="button"
            onClick={() => setNote((now) => [now.trim(), t(`phrase.${phrase}`)].filter(Boolean).join('\n'))}
          >
            ＋ {t(`phrase.${phrase}`)}
          </button>
        ))}
      </p>
      <p className={styles.deeds}>
        <Button type="submit" look="primary" disabled={busy} aria-keyshortcuts="Control+Enter">
          {t('sendBack')}
        </Button>
        <Button onClick={onCancel}>{t('cancel')}</Button>
      </p>
    </form>
  )
}
