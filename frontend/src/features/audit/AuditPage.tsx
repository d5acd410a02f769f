import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate, useSearchParams } from 'react-router'
import { paths } from '../../app/paths'
import { EmptyState } from '../../ui/EmptyState'
import { Pager } from '../../ui/Pager'
import { AuditFilterForm } from './AuditFilterForm'
import styles from './AuditPage.module.css'
import { AuditTrail } from './AuditTrail'
import { ChainCheck } from './ChainCheck'
import { auditFilter } from './filter'
import { record } from './queries'

/** Who changed what, and what stood there before: read only, and only ever added to. */
export function AuditPage() {
  const { t } = useTranslation('audit')
  const [search] = useSearchParams()
  const navigate = useNavigate()
  const filter = auditFilter(search)
  const { data } = useSuspenseQuery(record(filter))
  const about = (['report', 'task', 'subject', 'plan'] as const).find((name) => filter[name])
  const scope = about ? { [about]: filter[about] } : {}
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{about ? t(`about.${about}`) : t('title')}</h1>
        <p>
          {t('count', { count: data.total })}
          {about ? (
            <>
              {' · '}
              <Link to={paths.audit()}>{t('all')}</Link>
            </>
          ) : null}
        </p>
      </header>
      {about ? null : <ChainCheck />}
      <AuditFilterForm
        filter={filter}
        reset={paths.audit(scope)}
        onFilter={(next) => navigate(paths.audit(next), { replace: true })}
      />
      {data.items.length === 0 ? (
        <EmptyState title={t('none')}>
          <p>{t('noneText')}</p>
        </EmptyState>
      ) : (
        <AuditTrail entries={data.items} />
      )}
      <Pager
        page={data.page}
        size={data.size}
        total={data.total}
        label={t('pages')}
        to={(page) => paths.audit({ ...filter, page: page || undefined })}
      />
    </div>
  )
}
