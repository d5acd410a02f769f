import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useProtectedFile } from '../../../../ui/useProtectedFile'
import type { Evidence } from '../types'
import styles from './EvidenceList.module.css'
import { EvidenceSheet } from './EvidenceSheet'
import { HintWord, usePhotoHints } from './PhotoHint'

/** The files that prove something: small pictures and names; each opens in full. */
export function EvidenceList({ evidence }: { evidence: Evidence[] }) {
  const { t } = useTranslation('review')
  const hintOf = usePhotoHints(evidence)
  const [open, setOpen] = useState<string | null>(null)
  const at = evidence.findIndex((one) => one.id === open)
  const shown = evidence[at]
  if (evidence.length === 0) return null
  return (
    <>
      <ul className={styles.list} aria-label={t('evidence')}>
        {evidence.map((one) => (
          <li key={one.id}>
            <button type="button" className={styles.tile} onClick={() => setOpen(one.id)} title={one.fileName}>
              {one.picture ? (
                <Thumbnail id={one.id} />
              ) : (
                <span className={styles.kind}>{extensionOf(one.fileName)}</span>
              )}
              <span className={styles.name}>{one.caption || one.fileName}</span>
              <HintWord hint={hintOf(one.id)} />
            </button>
          </li>
        ))}
      </ul>
      {shown ? (
        <EvidenceSheet
          key={shown.id}
          evidence={shown}
          hint={hintOf(shown.id)}
          place={{ at: at + 1, of: evidence.length }}
          onStep={(step) => setOpen(evidence[(at + step + evidence.length) % evidence.length]?.id ?? null)}
          onClose={() => setOpen(null)}
        />
      ) : null}
    </>
  )
}

function Thumbnail({ id }: { id: string }) {
  const address = useProtectedFile(`/api/v1/evidence/${id}/thumbnail`)
  return address ? <img src={address} alt="" /> : <span className={styles.kind}>{address === null ? '' : '?'}</span>
}

export const extensionOf = (name: string) =>
  (name.includes('.') ? name.split('.').at(-1) : name)?.slice(0, 5).toUpperCase()
