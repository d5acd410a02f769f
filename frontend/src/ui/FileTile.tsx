import { type ReactNode, useEffect, useState } from 'react'
import { authorized } from '../api/client'
import styles from './FileTile.module.css'
import { useProtectedFile } from './useProtectedFile'

type Stored = { id: string; fileName: string; picture: boolean; size: number }
type Removal = { word: string; onRemove: () => void }

/** A file that the server has: a small picture or its name; a tap opens it. */
export function FileTile({ file, state, remove }: { file: Stored; state?: ReactNode; remove?: Removal }) {
  return (
    <li className={styles.tile}>
      <button type="button" className={styles.open} onClick={() => void openFile(file)} title={file.fileName}>
        {file.picture ? <Thumbnail file={file} /> : <span className={styles.kind}>{extensionOf(file.fileName)}</span>}
        <span className={styles.name}>{file.fileName}</span>
      </button>
      <p className={styles.state}>{state ?? sizeOf(file.size)}</p>
      {remove ? <Remove name={file.fileName} {...remove} /> : null}
    </li>
  )
}

type Local = { name: string; blob: Blob }
type LocalProps = { file: Local; sent: unknown; sending: string; state: ReactNode; refused?: boolean; remove: Removal }

/** A file that is on this device only, with how much of it has gone or why it was refused. */
export function LocalFileTile({ file, sent, sending, state, refused, remove }: LocalProps) {
  const [address, setAddress] = useState<string>()
  useEffect(() => {
    if (!file.blob.type.startsWith('image/')) return
    const here = URL.createObjectURL(file.blob)
    setAddress(here)
    return () => URL.revokeObjectURL(here)
  }, [file.blob])
  return (
    <li className={styles.tile} data-refused={refused || undefined}>
      <span className={styles.open}>
        {address ? <img src={address} alt="" /> : <span className={styles.kind}>{extensionOf(file.name)}</span>}
        <span className={styles.name}>{file.name}</span>
      </span>
      {typeof sent === 'number' ? (
        <progress className={styles.progress} max={1} value={sent} aria-label={sending} />
      ) : (
        <div className={styles.state}>{state}</div>
      )}
      <Remove name={file.name} {...remove} />
    </li>
  )
}

function Remove({ name, word, onRemove }: Removal & { name: string }) {
  return (
    <button type="button" className={styles.remove} aria-label={`${word} ${name}`} onClick={onRemove}>
      <span aria-hidden="true">×</span>
    </button>
  )
}

function Thumbnail({ file }: { file: Stored }) {
  const address = useProtectedFile(`/api/v1/evidence/${file.id}/thumbnail`)
  if (!address) return <span className={styles.kind}>{address === null ? '' : extensionOf(file.fileName)}</span>
  return <img src={address} alt="" />
}

/** A picture opens in another tab, asked for while the tap still counts; a document is downloaded by its name. */
async function openFile(file: Stored) {
  const tab = file.picture ? window.open('', '_blank') : null
  const response = await authorized(`/api/v1/evidence/${file.id}/content`).catch(() => null)
  if (!response?.ok) return tab?.close()
  const address = URL.createObjectURL(await response.blob())
  if (tab) tab.location.href = address
  else Object.assign(document.createElement('a'), { href: address, download: file.fileName }).click()
  window.setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

const extensionOf = (name: string) => name.split('.').pop()?.slice(0, 5).toUpperCase() ?? ''

function sizeOf(bytes: number) {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}
