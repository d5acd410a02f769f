import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'
import styles from './Light.module.css'
import { LightShape } from './LightShape'
import type { LightStatus } from './light-status'
import { usePopover } from './usePopover'

type Words = { zh: string; en: string }
type Props = {
  status: LightStatus
  /** Why it is so; shown on hover, focus and tap. */
  sentence?: Words | null
  /** What has to happen for it to turn green. */
  toGreen?: Words | null
  since?: string
  /** `shape` leaves the word to screen readers, for places where there is no room. */
  show?: 'word' | 'shape'
}

/** A status: shape, word and colour together, and its sentence when there is one. */
export function Light({ status, sentence, toGreen, since, show = 'word' }: Props) {
  const { t, i18n } = useTranslation('ui')
  const word = t(`light.${status}`)
  const face = (
    <>
      <LightShape status={status} size={show === 'shape' ? 14 : 12} />
      <span className={show === 'shape' ? 'visually-hidden' : undefined}>{word}</span>
    </>
  )
  if (!sentence) return <span className={styles.light}>{face}</span>
  const language = i18n.language === 'en' ? 'en' : 'zh'
  return (
    <Explained face={face}>
      <p className={styles.head}>
        <LightShape status={status} /> {word}
        {since ? <span className={styles.since}>{t('since', { day: since })}</span> : null}
      </p>
      <p>{sentence[language]}</p>
      {toGreen ? (
        <p className={styles.toGreen}>
          <span>{t('toGreen')}</span> {toGreen[language]}
        </p>
      ) : null}
    </Explained>
  )
}

type Judged = { status: LightStatus; sentence: Words; toGreen?: Words }

/** A light as the server tells it; nothing while there has been no judgement yet. */
export function LightOf({ light, show }: { light: Judged | undefined; show?: Props['show'] }) {
  if (!light) return null
  return <Light status={light.status} sentence={light.sentence} toGreen={light.toGreen} show={show} />
}

function Explained({ face, children }: { face: React.ReactNode; children: React.ReactNode }) {
  const popover = usePopover()
  return (
    <>
      <button className={`${styles.light} ${styles.button}`} {...popover.anchorProps}>
        {face}
      </button>
      {popover.open
        ? createPortal(
            <div className={styles.panel} {...popover.panelProps}>
              {children}
            </div>,
            document.body,
          )
        : null}
    </>
  )
}
