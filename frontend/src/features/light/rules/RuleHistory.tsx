import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { paths } from '../../../app/paths'
import { Day } from '../../../ui/Day'
import type { Rule } from './queries'
import styles from './RulesPage.module.css'
import { differences } from './rule-form'

/** Every version there was: since when, by whom, why, and what it changed. */
export function RuleHistory({ rules, mayEdit }: { rules: Rule[]; mayEdit: boolean }) {
  const { t } = useTranslation('rules')
  const say = (value: string | boolean) => (typeof value === 'boolean' ? t(value ? 'yes' : 'no') : value)
  const name = (field: string) => {
    const [kind, status, language] = field.split('.')
    return kind === 'words' ? t('wordOf', { light: t(`ui:light.${status}`), language: t(language ?? '') }) : t(field)
  }
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">{t('history')}</h2>
      <ol className={styles.history}>
        {rules.map((rule, at) => {
          const before = rules[at + 1]
          return (
            <li key={rule.version}>
              <p className={styles.version}>
                <b>{rule.version === 0 ? t('usual') : t('version', { version: rule.version })}</b>
                {at === 0 ? <span className={styles.tag}>{t('inUse')}</span> : null}
                {rule.createdAt ? <Day on={rule.createdAt} time /> : null}
                <span>{rule.createdBy}</span>
                {mayEdit && at > 0 ? <Link to={paths.rules({ from: String(rule.version) })}>{t('goBack')}</Link> : null}
              </p>
              {rule.version > 0 ? <p>{rule.reason}</p> : null}
              {before ? (
                <ul className={styles.differences}>
                  {differences(rule, before).map(({ field, before: old, after }) => (
                    <li key={field}>
                      {name(field)} <del>{say(old)}</del> → <ins>{say(after)}</ins>
                    </li>
                  ))}
                </ul>
              ) : null}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
