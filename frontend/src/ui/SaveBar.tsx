import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from './Button'
import styles from './SaveBar.module.css'

type Props = { dirty: boolean; busy: boolean; onSave: () => void; onDiscard: () => void; save?: string }

/** At the foot of a form while something in it is not saved; Ctrl S saves from anywhere. */
export function SaveBar({ dirty, busy, onSave, onDiscard, save }: Props) {
  const { t } = useTranslation('ui')
  const latest = useRef(onSave)
  useEffect(() => {
    latest.current = onSave
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 's' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      if (dirty && !busy) latest.current()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [dirty, busy])
  return (
    <div className={styles.bar} data-dirty={dirty || undefined}>
      <Button look="primary" disabled={!dirty || busy} onClick={onSave} aria-keyshortcuts="Control+S">
        {busy ? t('save.busy') : (save ?? t('save.save'))}
      </Button>
      {dirty ? (
        <Button onClick={onDiscard} disabled={busy}>
          {t('save.discard')}
        </Button>
      ) : null}
      <span className={styles.state} role="status">
        {dirty ? t('save.dirty') : ''}
      </span>
    </div>
  )
}
