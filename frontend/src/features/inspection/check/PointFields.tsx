import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useActivity } from '../../../api/activity'
import { AreaField } from '../../../ui/Field'
import { FilePicker } from '../../../ui/FilePicker'
import { LocalFileTile } from '../../../ui/FileTile'
import { toast } from '../../../ui/toast'
import { Choices } from './Choices'
import styles from './MakeCheck.module.css'
import type { Photo, Seen } from './store'
import { ANSWERS, type CheckPoint } from './types'

type Props = {
  point: CheckPoint
  seen: Seen | undefined
  photos: Photo[]
  wrong: string | undefined
  wrongNote: string | undefined
  onSee: (seen: Seen) => void
  onPhoto: (file: File) => Promise<void>
  onDrop: (photo: Photo) => Promise<void>
}

/** One thing to see: is it so, what was seen, and a photo of it. */
export function PointFields({ point, seen, photos, wrong, wrongNote, onSee, onPhoto, onDrop }: Props) {
  const { t } = useTranslation('check')
  const now = seen ?? { note: '' }
  const add = async (files: File[]) => {
    try {
      for (const file of files) await onPhoto(file)
    } catch {
      toast(t('noRoom'), { trouble: true })
    }
  }
  return (
    <section className={styles.point} aria-label={point.question}>
      <h3>{point.question}</h3>
      <Choices
        name={`point.${point.code}`}
        label={point.question}
        values={ANSWERS}
        value={now.answer}
        word={(answer) => t(`answer.${answer}`)}
        error={wrong}
        onChoose={(answer) => onSee({ ...now, answer })}
      />
      {now.answer ? (
        <AreaField
          label={t('pointNote')}
          optional={now.answer !== 'NO'}
          name={`note.${point.code}`}
          rows={1}
          maxLength={500}
          value={now.note}
          error={wrongNote}
          onChange={(note) => onSee({ ...now, note })}
        />
      ) : null}
      <p className={styles.take}>
        <FilePicker word={t('photo')} capture onPick={(files) => void add(files)} />
      </p>
      {photos.length > 0 ? (
        <ul className={styles.tiles}>
          {photos.map((photo) => (
            <PhotoTile key={photo.id} photo={photo} onRemove={() => void onDrop(photo)} />
          ))}
        </ul>
      ) : null}
    </section>
  )
}

function PhotoTile({ photo, onRemove }: { photo: Photo; onRemove: () => void }) {
  const { t } = useTranslation('check')
  const sent = useActivity().get(photo.id)
  const { bytes, type, name, problem, evidenceId } = photo
  const blob = useMemo(() => new Blob([bytes], { type }), [bytes, type])
  return (
    <LocalFileTile
      file={{ name, blob }}
      sent={sent}
      sending={t('sending')}
      state={problem ? problem.detail : t(evidenceId ? 'photoSent' : 'photoHere')}
      refused={problem !== null}
      remove={{ word: t('remove'), onRemove }}
    />
  )
}
