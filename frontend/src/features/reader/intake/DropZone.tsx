import { type DragEvent, type ReactNode, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/Button'
import { formatPercent } from '../../../ui/format'
import styles from './PlanDraftsPage.module.css'

type Props = { onFile: (file: File) => void; busy: boolean; share: number; name: string; children?: ReactNode }

/** A place to let a file go; a press chooses one. */
export function DropZone({ onFile, busy, share, name, children }: Props) {
  const { t } = useTranslation('reader')
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const file = event.dataTransfer.files[0]
    if (file && !busy) onFile(file)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a convenience; the button in it does the same
    <div
      className={styles.drop}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      {busy ? (
        <div className={styles.busy} role="status">
          <p>
            {share < 1
              ? t('intake.sending', { name, share: formatPercent(share * 100) })
              : t('intake.reading', { name })}
          </p>
          <progress aria-label={t('intake.progress')} max={1} value={share < 1 ? share : undefined} />
        </div>
      ) : (
        <>
          <p className={styles.invite}>{t('intake.drop')}</p>
          <p className={styles.choose}>
            <Button look="primary" onClick={() => input.current?.click()}>
              {t('intake.choose')}
            </Button>
            {children}
          </p>
          <p className={styles.supported}>{t('intake.supported')}</p>
        </>
      )}
      <input
        ref={input}
        type="file"
        hidden
        aria-label={t('intake.choose')}
        accept=".docx,.pdf,.txt,application/pdf,text/plain,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        onChange={(event) => {
          const file = event.target.files?.[0]
          event.target.value = ''
          if (file) onFile(file)
        }}
      />
    </div>
  )
}
