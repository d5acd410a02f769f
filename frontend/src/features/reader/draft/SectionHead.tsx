import { useTranslation } from 'react-i18next'
import { useDeeds } from '../edit/deeds'
import { setSection } from '../edit/tasks'
import type { Level, Section } from '../types'
import { LEVELS } from '../words'
import styles from './TasksPane.module.css'

type Props = { section?: Section; from: number; to: number }

/** The heading that tasks stand under and whose promise they are; both can be put right here. */
export function SectionHead({ section, from, to }: Props) {
  const { t } = useTranslation('reader')
  const deeds = useDeeds()
  const set = (change: Partial<Section>, tag?: string) =>
    deeds.draft((draft) => setSection(draft, from, to, change), tag)
  return (
    <header className={styles.head}>
      <input
        className={styles.title}
        aria-label={t('section.title')}
        value={section?.title ?? ''}
        placeholder={t('section.none')}
        maxLength={120}
        autoComplete="off"
        onChange={(event) => set({ title: event.target.value }, `section${from}`)}
      />
      <select
        aria-label={t('section.level')}
        value={section?.level ?? 'OTHER'}
        onChange={(event) => set({ level: event.target.value as Level })} // one of the options below
      >
        {LEVELS.map((level) => (
          <option key={level} value={level}>
            {t(`level.${level}`)}
          </option>
        ))}
      </select>
      <span className={styles.count}>{t('section.count', { count: to - from })}</span>
    </header>
  )
}
