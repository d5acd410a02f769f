import styles from './VerifiedMark.module.css'

export type VerifiedState = 'NONE' | 'CONFIRMED' | 'DISCREPANCY' | 'UNDETERMINED'

const SHAPES: Record<VerifiedState, string> = { NONE: '–', CONFIRMED: '✓', DISCREPANCY: '≠', UNDETERMINED: '?' }

/** Whether a claim was seen to be so: always a shape and a word. */
export function VerifiedMark({ state, word }: { state: VerifiedState; word: string }) {
  return (
    <span className={styles.mark} data-state={state}>
      <i aria-hidden="true">{SHAPES[state]}</i>
      {word}
    </span>
  )
}
