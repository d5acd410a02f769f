import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useNavigate, useSearchParams } from 'react-router'
import { has, useMe } from '../../../app/me'
import { paths } from '../../../app/paths'
import { ButtonLink } from '../../../ui/Button'
import { Day } from '../../../ui/Day'
import { EmptyState } from '../../../ui/EmptyState'
import { GapScale } from './GapScale'
import { rules as rulesOf } from './queries'
import { RuleFormPanel } from './RuleFormPanel'
import { RuleHistory } from './RuleHistory'
import { RuleSentences } from './RuleSentences'
import styles from './RulesPage.module.css'

/** By what a light is judged, in words; each change is a new version, and yesterday stays as it was. */
export function RulesPage() {
  const { t } = useTranslation('rules')
  const who = useMe()
  const navigate = useNavigate()
  const [search] = useSearchParams()
  const { data } = useSuspenseQuery(rulesOf())
  const mayEdit = has(who, 'office')
  const [current] = data
  const from = search.get('from')
  const begin = data.find((rule) => String(rule.version) === from) ?? current
  if (!current || !begin) return <EmptyState title={t('none')} />
  const editing = mayEdit && (from !== null || search.get('edit') === '1')
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{t('title')}</h1>
        <p>
          {current.version === 0 ? t('usual') : t('version', { version: current.version })}
          {current.createdAt ? (
            <>
              {' · '}
              {t('since')} <Day on={current.createdAt} />
            </>
          ) : null}
        </p>
        {mayEdit && !editing ? (
          <ButtonLink look="primary" to={paths.rules({ edit: '1' })}>
            {t('change')}
          </ButtonLink>
        ) : null}
      </header>
      {editing ? (
        <RuleFormPanel key={from} current={current} begin={begin} onDone={() => navigate(paths.rules())} />
      ) : (
        <>
          <GapScale rule={current} />
          <RuleSentences rule={current} />
          <p className={styles.note}>{t('worst')}</p>
        </>
      )}
      <RuleHistory rules={data} mayEdit={mayEdit} />
    </div>
  )
}
