import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/Button'
import { TextDiff } from '../../../ui/Diff'
import styles from './ReadWords.module.css'
import type { Report } from './types'

const TEXTS = ['progressText', 'problemText', 'nextText'] as const

/** The words as they go out; on request with what changed since the last accepted report. */
export function ReadWords({ view }: { view: Report }) {
  const { t } = useTranslation('report')
  const [comparing, setComparing] = useState(false)
  const { previous, delay } = view
  const shown = TEXTS.filter((name) => view[name] || (comparing && previous?.[name]))
  return (
    <section className={styles.words} aria-label={t('words.title')}>
      {shown.map((name) => (
        <div key={name}>
          <h2>{t(`words.${name}`)}</h2>
          {comparing ? (
            <TextDiff before={previous?.[name]} after={view[name]} />
          ) : (
            <p className={styles.text}>{view[name]}</p>
          )}
        </div>
      ))}
      {delay ? (
        <div>
          <h2>{t('words.delay')}</h2>
          <p className={styles.text}>
            {t(`delay.${delay.reason}`)}
            {delay.level ? `（${t(`level.${delay.level}`)}）` : ''}
            {delay.ask ? `：${delay.ask}` : ''}
          </p>
        </div>
      ) : null}
      {previous && TEXTS.some((name) => (previous[name] ?? '') !== (view[name] ?? '')) ? (
        <Button look="quiet" aria-pressed={comparing} onClick={() => setComparing(!comparing)}>
          {t(comparing ? 'words.plain' : 'words.compare')}
        </Button>
      ) : null}
    </section>
  )
}
