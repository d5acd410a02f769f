import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate, useSearchParams } from 'react-router'
import { has, useMe } from '../../../app/me'
import { paths } from '../../../app/paths'
import { ButtonLink } from '../../../ui/Button'
import { Day } from '../../../ui/Day'
import { EmptyState } from '../../../ui/EmptyState'
import styles from './DispatchRulesPage.module.css'
import { dispatchRules } from './queries'
import { RuleForm } from './RuleForm'
import { RuleHistory } from './RuleHistory'
import { Sentences } from './Sentences'

/** By what is reminded and escalated, in words; each change is a new version with its reason. */
export function DispatchRulesPage() {
  const { t } = useTranslation('dispatch')
  const who = useMe()
  const navigate = useNavigate()
  const [search] = useSearchParams()
  const { data } = useSuspenseQuery(dispatchRules())
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
              {t('since')}
              <Day on={current.createdAt} />
            </>
          ) : null}
        </p>
        {mayEdit && !editing ? (
          <ButtonLink look="primary" to={paths.dispatchRules({ edit: '1' })}>
            {t('change')}
          </ButtonLink>
        ) : null}
      </header>
      {editing ? (
        <RuleForm key={from} current={current} begin={begin} onDone={() => navigate(paths.dispatchRules())} />
      ) : (
        <Sentences rule={current} />
      )}
      <p className={styles.more}>
        <Link to={paths.workCalendar()}>{t('calendar')}</Link>
        <Link to={paths.reminders()}>{t('reminders')}</Link>
        <Link to={paths.paperTemplates()}>{t('templates')}</Link>
      </p>
      <RuleHistory rules={data} mayEdit={mayEdit} />
    </div>
  )
}
