import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isUnreachable, ProblemError } from '../../../api/client'
import { upload } from '../../../api/upload'
import { Button } from '../../../ui/Button'
import { useFieldId } from '../../../ui/Field'
import { FilePicker } from '../../../ui/FilePicker'
import { FileTile, LocalFileTile } from '../../../ui/FileTile'
import type { Evidence, PaperField } from '../types'
import styles from './AnswerForm.module.css'

type Going = { id: string; file: File; sent: number | null; problem: string | null }
type Props = {
  addresseeId: string
  files: Evidence[]
  /** The files that were asked for by name. */
  wanted: PaperField[]
  error: string | undefined
  onBusy: (busy: boolean) => void
  onChange: (change: (files: Evidence[]) => Evidence[]) => void
}

/** Photos and documents go to the server as soon as they are chosen; one that did not get there can be sent again. */
export function AnswerFiles({ addresseeId, files, wanted, error, onBusy, onChange }: Props) {
  const { t } = useTranslation('paper')
  const [going, setGoing] = useState<Going[]>([])
  const id = useFieldId()('evidence')
  const busy = going.some(({ sent }) => sent !== null)
  useEffect(() => onBusy(busy), [busy, onBusy])
  const change = (one: Going, part: Partial<Going>) =>
    setGoing((now) => now.map((other) => (other.id === one.id ? { ...other, ...part } : other)))
  const send = async (one: Going) => {
    change(one, { sent: 0, problem: null })
    try {
      const what = { file: one.file, name: one.file.name || 'photo.jpg', addresseeId, key: one.id }
      const received = await upload(what, (sent) => change(one, { sent }))
      setGoing((now) => now.filter((other) => other.id !== one.id))
      onChange((now) => [...now.filter((other) => other.id !== received.id), received])
    } catch (problem) {
      const said = problem instanceof ProblemError && !isUnreachable(problem) ? problem.message : t('evidence.failed')
      change(one, { sent: null, problem: said })
    }
  }
  const add = (chosen: File[]) => {
    const next = chosen.map((file) => ({ id: crypto.randomUUID(), file, sent: 0, problem: null }))
    setGoing((now) => [...now, ...next])
    for (const one of next) void send(one)
  }
  return (
    <section id={id} tabIndex={-1} className={styles.files} aria-label={t('evidence.title')}>
      <h3>
        {t('evidence.title')}{' '}
        <small>{wanted.length > 0 ? wanted.map(({ label }) => label).join('、') : t('evidence.hint')}</small>
      </h3>
      <p className={styles.take}>
        <FilePicker word={t('evidence.photo')} capture onPick={add} />
        <FilePicker word={t('evidence.file')} onPick={add} />
      </p>
      {error ? <p className={styles.error}>{error}</p> : null}
      {files.length + going.length > 0 ? (
        <ul className={styles.tiles}>
          {files.map((file) => (
            <FileTile
              key={file.id}
              file={file}
              remove={{
                word: t('evidence.remove'),
                onRemove: () => onChange((now) => now.filter((one) => one.id !== file.id)),
              }}
            />
          ))}
          {going.map((one) => (
            <LocalFileTile
              key={one.id}
              file={{ name: one.file.name, blob: one.file }}
              sent={one.sent}
              sending={t('evidence.sending')}
              refused={one.problem !== null}
              state={
                <>
                  {one.problem}{' '}
                  <Button look="quiet" onClick={() => void send(one)}>
                    {t('evidence.retry')}
                  </Button>
                </>
              }
              remove={{
                word: t('evidence.remove'),
                onRemove: () => setGoing((now) => now.filter((other) => other.id !== one.id)),
              }}
            />
          ))}
        </ul>
      ) : null}
    </section>
  )
}
