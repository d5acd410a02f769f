import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { authorized } from '../../../api/client'
import { useProtectedFile } from '../../../ui/useProtectedFile'
import styles from './EvidenceTile.module.css'
import type { WaitingFile } from './store'
import type { Evidence } from './types'

type Props = { evidence: Evidence; proves?: string; onRemove?: () => void }

/** A file that the server has: a small picture or its name; a tap opens it. */
export function EvidenceTile({ evidence, proves, onRemove }: Props) {
  const { t } = useTranslation('report')
  return (
    <li className={styles.tile}>
      <button type="button" className={styles.open} onClick={() => void openFile(evidence)} title={evidence.fileName}>
        {evidence.picture ? (
          <Thumbnail evidence={evidence} />
        ) : (
          <span className={styles.kind}>{extensionOf(evidence.fileName)}</span>
        )}
        <span className={styles.name}>{evidence.fileName}</span>
      </button>
      <p className={styles.state}>{proves ?? sizeOf(evidence.size)}</p>
      {onRemove ? <Remove name={evidence.fileName} onRemove={onRemove} word={t('evidence.remove')} /> : null}
    </li>
  )
}

/** A file that is on this device only, with how much of it has gone or why it was refused. */
export function WaitingTile({ file, sent, onRemove }: { file: WaitingFile; sent: unknown; onRemove: () => void }) {
  const { t } = useTranslation('report')
  const [address, setAddress] = useState<string>()
  useEffect(() => {
    if (!file.type.startsWith('image/')) return
    const here = URL.createObjectURL(new Blob([file.bytes], { type: file.type }))
    setAddress(here)
    return () => URL.revokeObjectURL(here)
  }, [file.bytes, file.type])
  return (
    <li className={styles.tile} data-refused={file.problem ? true : undefined}>
      <span className={styles.open}>
        {address ? <img src={address} alt="" /> : <span className={styles.kind}>{extensionOf(file.name)}</span>}
        <span className={styles.name}>{file.name}</span>
      </span>
      {typeof sent === 'number' ? (
        <progress className={styles.progress} max={1} value={sent} aria-label={t('evidence.sending')} />
      ) : (
        <p className={styles.state}>{file.problem ? file.problem.detail : t('evidence.waiting')}</p>
      )}
      <Remove name={file.name} onRemove={onRemove} word={t('evidence.remove')} />
    </li>
  )
}

function Remove({ name, word, onRemove }: { name: string; word: string; onRemove: () => void }) {
  return (
    <button type="button" className={styles.remove} aria-label={`${word} ${name}`} onClick={onRemove}>
      <span aria-hidden="true">×</span>
    </button>
  )
}

function Thumbnail({ evidence }: { evidence: Evidence }) {
  const address = useProtectedFile(`/api/v1/evidence/${evidence.id}/thumbnail`)
  if (!address) return <span className={styles.kind}>{address === null ? '' : extensionOf(evidence.fileName)}</span>
  return <img src={address} alt="" />
}

/** A picture opens in another tab, asked for while the tap still counts; a document is downloaded by its name. */
async function openFile(evidence: Evidence) {
  const tab = evidence.picture ? window.open('', '_blank') : null
  const response = await authorized(`/api/v1/evidence/${evidence.id}/content`).catch(() => null)
  if (!response?.ok) return tab?.close()
  const address = URL.createObjectURL(await response.blob())
  if (tab) tab.location.href = address
  else Object.assign(document.createElement('a'), { href: address, download: evidence.fileName }).click()
  window.setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

const extensionOf = (name: string) => name.split('.').pop()?.slice(0, 5).toUpperCase() ?? ''

function sizeOf(bytes: number) {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}
