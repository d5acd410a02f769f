import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useActivity } from '../../../api/activity'
import { queryClient } from '../../../app/query-client'
import { ChoiceField } from '../../../ui/Field'
import { FilePicker } from '../../../ui/FilePicker'
import { ProblemAlert } from '../../../ui/ProblemAlert'
import { toast } from '../../../ui/toast'
import styles from './EvidenceFields.module.css'
import { EvidenceTile, WaitingTile } from './EvidenceTile'
import { dropFile, keepFile } from './files'
import { removeEvidence, report } from './queries'
import { send } from './sync'
import type { Evidence, Report } from './types'
import { useStore } from './useReportDraft'

const UNDO = 6000

/** Photos and documents: kept here at once, sent when there is a network, taken back within a few seconds. */
export function EvidenceFields({ view }: { view: Report }) {
  const { t } = useTranslation('report')
  const store = useStore()
  const activity = useActivity()
  const waiting = useLiveQuery(() => store.files.where({ reportId: view.id }).sortBy('addedAt'), [store, view.id], [])
  const [proves, setProves] = useState('')
  const [leaving, setLeaving] = useState<string[]>([])
  const [error, setError] = useState<unknown>(null)
  const figures = view.figures.filter((figure) => figure.editable)
  const shown = view.evidence.filter(({ id }) => !leaving.includes(id))

  return (
    <section className={styles.evidence} aria-label={t('evidence.title')}>
      <h2>
        {t('evidence.title')} <small>{t('evidence.hint')}</small>
      </h2>
      {figures.length > 1 ? (
        <ChoiceField
          label={t('evidence.proves')}
          name="proves"
          value={proves}
          values={figures.map((figure) => figure.measureId)}
          word={(id) => nameOf(id) ?? ''}
          none={t('evidence.whole')}
          onChange={setProves}
        />
      ) : null}
      <p className={styles.take}>
        <FilePicker word={t('evidence.photo')} capture onPick={add} />
        <FilePicker word={t('evidence.file')} onPick={add} />
      </p>
      <ProblemAlert error={error} />
      {shown.length + waiting.length > 0 ? (
        <ul className={styles.tiles}>
          {shown.map((one) => (
            <EvidenceTile key={one.id} evidence={one} proves={nameOf(one.measureId)} onRemove={() => remove(one)} />
          ))}
          {waiting.map((file) => (
            <WaitingTile
              key={file.id}
              file={file}
              sent={activity.get(file.id)}
              onRemove={() => void dropFile(store, file.id)}
            />
          ))}
        </ul>
      ) : null}
    </section>
  )

  function nameOf(measureId: string | null | undefined) {
    return view.figures.find((figure) => figure.measureId === measureId)?.name
  }

  async function add(files: File[]) {
    setError(null)
    try {
      for (const file of files) await keepFile(store, view.id, file, proves || null)
    } catch {
      toast(t('evidence.noRoom'), { trouble: true })
    }
    await send(store, view.id)
  }

  function remove(one: Evidence) {
    setLeaving((now) => [...now, one.id])
    const timer = window.setTimeout(() => {
      removeEvidence(one.id)
        .then(() =>
          queryClient.setQueryData(report(view.id).queryKey, (known) =>
            known ? { ...known, evidence: known.evidence.filter(({ id }) => id !== one.id) } : known,
          ),
        )
        .catch(setError)
        .finally(() => setLeaving((now) => now.filter((id) => id !== one.id)))
    }, UNDO)
    toast(t('evidence.removed', { name: one.fileName }), {
      undo: () => {
        window.clearTimeout(timer)
        setLeaving((now) => now.filter((id) => id !== one.id))
      },
    })
  }
}
