import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { FileTile, LocalFileTile } from '../../../ui/FileTile'
import type { WaitingFile } from './store'
import type { Evidence } from './types'

type Props = { evidence: Evidence; proves?: string; onRemove?: () => void }

/** A file that the server has, with the figure that it proves. */
export function EvidenceTile({ evidence, proves, onRemove }: Props) {
  const { t } = useTranslation('report')
  return (
    <FileTile file={evidence} state={proves} remove={onRemove ? { word: t('evidence.remove'), onRemove } : undefined} />
  )
}

/** A file that is on this device only, with how much of it has gone or why it was refused. */
export function WaitingTile({ file, sent, onRemove }: { file: WaitingFile; sent: unknown; onRemove: () => void }) {
  const { t } = useTranslation('report')
  const { bytes, type, name, problem } = file
  const blob = useMemo(() => new Blob([bytes], { type }), [bytes, type])
  return (
    <LocalFileTile
      file={{ name, blob }}
      sent={sent}
      sending={t('evidence.sending')}
      state={problem ? problem.detail : t('evidence.waiting')}
      refused={problem !== null}
      remove={{ word: t('evidence.remove'), onRemove }}
    />
  )
}
