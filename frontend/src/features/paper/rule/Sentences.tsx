import { useTranslation } from 'react-i18next'
import styles from './DispatchRulesPage.module.css'
import type { Rule } from './queries'

/** The rules as one would explain them to somebody who is reminded by them. */
export function Sentences({ rule }: { rule: Pick<Rule, 'sentences' | 'sentencesEn'> }) {
  const { t } = useTranslation('dispatch')
  return (
    <ul className={styles.sentences} aria-label={t('inWords')}>
      {useSentences(rule).map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}

export const useSentences = (rule: Pick<Rule, 'sentences' | 'sentencesEn'>) =>
  useTranslation('dispatch').i18n.language === 'en' ? rule.sentencesEn : rule.sentences
