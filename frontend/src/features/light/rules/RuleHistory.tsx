import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { paths } from '../../../app/paths'
import { VersionHistory } from '../../../ui/VersionHistory'
import type { Rule } from './queries'
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
    <VersionHistory
      title={t('history')}
      inUse={t('inUse')}
      versions={rules.map((rule, at) => {
        const before = rules[at + 1]
        return {
          key: rule.version,
          name: rule.version === 0 ? t('usual') : t('version', { version: rule.version }),
          createdAt: rule.createdAt,
          createdBy: rule.createdBy,
          reason: rule.version > 0 ? rule.reason : undefined,
          back: mayEdit && at > 0 ? <Link to={paths.rules({ from: String(rule.version) })}>{t('goBack')}</Link> : null,
          differences: before
            ? differences(rule, before).map(({ field, before: old, after }) => (
                <span key={field}>
                  {name(field)} <del>{say(old)}</del> → <ins>{say(after)}</ins>
                </span>
              ))
            : [],
        }
      })}
    />
  )
}
