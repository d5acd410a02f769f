import { useTranslation } from 'react-i18next'
import styles from './Kind.module.css'
import type { PaperKind, Rung } from './types'

/** What sort of paper it is, and on which rung of the ladder it stands; the colour has its word beside it. */
export function Kind({ kind, rung }: { kind: PaperKind; rung?: Rung | null }) {
  const { t } = useTranslation('paper')
  return (
    <span className={styles.kind} data-rung={rung ?? undefined}>
      {t(`kind.${kind}`)}
      {rung ? <b>{t(`rung.${rung}`)}</b> : null}
    </span>
  )
}
