import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../../ui/Button'
import { formatTime } from '../../../../ui/format'
import { Sheet } from '../../../../ui/Sheet'
import { Skeleton } from '../../../../ui/Skeleton'
import { useProtectedFile } from '../../../../ui/useProtectedFile'
import type { Evidence } from '../types'
import styles from './EvidenceSheet.module.css'
import { type Hint, HintFacts } from './PhotoHint'

type Props = {
  evidence: Evidence
  hint: Hint | undefined
  place: { at: number; of: number }
  onStep: (step: 1 | -1) => void
  onClose: () => void
}

/** A file in full, with when it came, from whom, and the hash that tells whether it is still the same. */
export function EvidenceSheet({ evidence, hint, place, onStep, onClose }: Props) {
  const { t, i18n } = useTranslation('review')
  const address = useProtectedFile(`/api/v1/evidence/${evidence.id}/content`)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'ArrowRight') onStep(1)
      if (event.key === 'ArrowLeft') onStep(-1)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [onStep])
  return (
    <Sheet title={evidence.caption || evidence.fileName} onClose={onClose} wide>
      <div className={styles.view}>
        {address === null ? <Skeleton height={320} /> : null}
        {address === undefined ? <p role="alert">{t('evidenceGone')}</p> : null}
        {address && evidence.picture ? <img src={address} alt={evidence.caption || evidence.fileName} /> : null}
        {address && !evidence.picture ? <p>{t('openToRead')}</p> : null}
      </div>
      <dl className={styles.facts}>
        <HintFacts hint={hint} />
        <dt>{t('file')}</dt>
        <dd>
          {evidence.fileName} · {sizeOf(evidence.size)}
        </dd>
        <dt>{t('received')}</dt>
        <dd>
          {formatTime(evidence.receivedAt, i18n.language)} · {evidence.receivedBy}
        </dd>
        <dt>SHA-256</dt>
        <dd>
          <code>{evidence.sha256}</code>
        </dd>
      </dl>
      <p className={styles.deeds}>
        {place.of > 1 ? (
          <>
            <Button onClick={() => onStep(-1)}>{t('before')}</Button>
            <Button onClick={() => onStep(1)}>{t('after')}</Button>
            <span>{t('place', place)}</span>
          </>
        ) : null}
        {address ? (
          <a href={address} download={evidence.fileName}>
            {t('download')}
          </a>
        ) : null}
        <Button onClick={onClose}>{t('close')}</Button>
      </p>
    </Sheet>
  )
}

function sizeOf(bytes: number) {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}
