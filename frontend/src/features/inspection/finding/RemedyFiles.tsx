import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { upload } from '../../../api/upload'
import { queryClient } from '../../../app/query-client'
import { FilePicker } from '../../../ui/FilePicker'
import { FileTile } from '../../../ui/FileTile'
import { ProblemAlert } from '../../../ui/ProblemAlert'
import styles from './FindingPage.module.css'
import { finding, removeFile } from './queries'
import type { Finding } from './types'

/** Photos and documents go to the server as soon as they are chosen, and are handed in with the answer. */
export function RemedyFiles({ view, onBusy }: { view: Finding; onBusy: (busy: boolean) => void }) {
  const { t } = useTranslation('finding')
  const [error, setError] = useState<unknown>(null)
  const id = view.finding.id
  const know = (change: (pending: Finding['pending']) => Finding['pending']) =>
    queryClient.setQueryData(finding(id).queryKey, (now) => (now ? { ...now, pending: change(now.pending) } : now))
  const add = async (files: File[]) => {
    setError(null)
    onBusy(true)
    try {
      for (const file of files) {
        const key = crypto.randomUUID()
        const received = await upload({ file, name: file.name || 'photo.jpg', findingId: id, key }, () => void 0)
        know((pending) => [...pending.filter((one) => one.id !== received.id), received])
      }
    } catch (problem) {
      setError(problem)
    } finally {
      onBusy(false)
    }
  }
  const remove = async (fileId: string) => {
    setError(null)
    try {
      await removeFile(fileId)
      know((pending) => pending.filter((one) => one.id !== fileId))
    } catch (problem) {
      setError(problem)
    }
  }
  return (
    <section aria-label={t('answer.files')}>
      <p className={styles.take}>
        <FilePicker word={t('answer.photo')} capture onPick={(files) => void add(files)} />
        <FilePicker word={t('answer.file')} onPick={(files) => void add(files)} />
      </p>
      <ProblemAlert error={error} />
      {view.pending.length > 0 ? (
        <ul className={styles.tiles}>
          {view.pending.map((file) => (
            <FileTile
              key={file.id}
              file={file}
              remove={{ word: t('answer.remove'), onRemove: () => void remove(file.id) }}
            />
          ))}
        </ul>
      ) : null}
    </section>
  )
}
