import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isUnreachable, ProblemError } from '../../../api/client'
import { upload } from '../../../api/upload'
import { Button } from '../../../ui/Button'
import { useFieldId } from '../../../ui/Field'
import { FilePicker } from '../../../ui/FilePicker'
import { FileTile, LocalFileTile } from '../../../ui/FileTile'
import { ProblemAlert } from '../../../ui/ProblemAlert'
import { knowFiles, removeFile } from '../deeds'
import type { Evidence } from '../types'
import styles from './AnswerForm.module.css'

type Going = { id: string; file: File; sent: number | null; problem: string | null }
type Props = {
  paperId: string
  addresseeId: string
  title: string
  hint?: string
  name: string
  files: Evidence[]
  error?: string
  onBusy: (busy: boolean) => void
  onAdded?: (file: Evidence) => void
}

/** Photos and documents go to the server as soon as they are chosen; one that did not get there can be sent again. */
export function AnswerFiles(props: Props) {
  const { paperId, addresseeId, title, hint, name, files, error, onBusy, onAdded } = props
  const { t } = useTranslation('paper')
  const [going, setGoing] = useState<Going[]>([])
  const [trouble, setTrouble] = useState<unknown>(null)
  const id = useFieldId()(name)
  const busy = going.some(({ sent }) => sent !== null)
  useEffect(() => {
    if (!busy) return
    onBusy(true)
    return () => onBusy(false)
  }, [busy, onBusy])
  const change = (one: Going, part: Partial<Going>) =>
    setGoing((now) => now.map((other) => (other.id === one.id ? { ...other, ...part } : other)))
  const drop = (one: Going) => setGoing((now) => now.filter((other) => other.id !== one.id))
  const send = async (one: Going) => {
    change(one, { sent: 0, problem: null })
    try {
      const what = { file: one.file, name: one.file.name || 'photo.jpg', addresseeId, key: one.id }
      const received = await upload(what, (sent) => change(one, { sent }))
      drop(one)
      knowFiles(paperId, addresseeId, (now) => [...now.filter((other) => other.id !== received.id), received])
      onAdded?.(received)
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
  const remove = async (file: Evidence) => {
    setTrouble(null)
    try {
      await removeFile(file.id)
      knowFiles(paperId, addresseeId, (now) => now.filter((other) => other.id !== file.id))
    } catch (problem) {
      setTrouble(problem)
    }
  }
  return (
    <section id={id} tabIndex={-1} className={styles.files} aria-label={title}>
      <h3>
        {title} {hint ? <small>{hint}</small> : null}
      </h3>
      <p className={styles.take}>
        <FilePicker word={t('evidence.photo')} capture onPick={add} />
        <FilePicker word={t('evidence.file')} onPick={add} />
      </p>
      {error ? <p className={styles.error}>{error}</p> : null}
      <ProblemAlert error={trouble} />
      {files.length + going.length > 0 ? (
        <ul className={styles.tiles}>
          {files.map((file) => (
            <FileTile
              key={file.id}
              file={file}
              remove={{ word: t('evidence.remove'), onRemove: () => void remove(file) }}
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
              remove={{ word: t('evidence.remove'), onRemove: () => drop(one) }}
            />
          ))}
        </ul>
      ) : null}
    </section>
  )
}
