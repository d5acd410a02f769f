import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { paths } from '../../../app/paths'
import { VersionHistory } from '../../../ui/VersionHistory'
import type { Rule } from './queries'
import { differences } from './rule-form'

/** Every version there was, and what it says otherwise than the one before. */
export function RuleHistory({ rules, mayEdit }: { rules: Rule[]; mayEdit: boolean }) {
  const { t, i18n } = useTranslation('dispatch')
  const said = (rule: Rule | undefined) => (i18n.language === 'en' ? rule?.sentencesEn : rule?.sentences) ?? []
  return (
    <VersionHistory
      title={t('history')}
      inUse={t('inUse')}
      versions={rules.map((rule, at) => {
        const { gone, came } = differences(said(rule), at + 1 < rules.length ? said(rules[at + 1]) : said(rule))
        return {
          key: rule.version,
          name: rule.version === 0 ? t('usual') : t('version', { version: rule.version }),
          createdAt: rule.createdAt,
          createdBy: rule.createdBy,
          reason: rule.version > 0 ? rule.reason : undefined,
          back:
            mayEdit && at > 0 ? (
              <Link to={paths.dispatchRules({ from: String(rule.version) })}>{t('goBack')}</Link>
            ) : null,
          differences: [
            ...gone.map((one) => <del key={`-${one}`}>{one}</del>),
            ...came.map((one) => <ins key={`+${one}`}>{one}</ins>),
          ],
        }
      })}
    />
  )
}
