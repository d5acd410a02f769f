import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import { has, useMe } from '../../../app/me'
import { paths } from '../../../app/paths'
import { ButtonLink } from '../../../ui/Button'
import { Day } from '../../../ui/Day'
import { EmptyState } from '../../../ui/EmptyState'
import { Pager } from '../../../ui/Pager'
import { ProblemAlert } from '../../../ui/ProblemAlert'
import { PageSkeleton } from '../../../ui/Skeleton'
import { Counts } from './Counts'
import styles from './desk.module.css'
import { type DeskItem, desk, deskFilter } from './queries'

/** What supervision has ordered, found and sent people to see: open, late, answered, closed, and how old. */
export function SupervisionPage() {
  const { t } = useTranslation('supervision')
  const who = useMe()
  const [search] = useSearchParams()
  const filter = deskFilter(search)
  const { data, error, refetch } = useQuery(desk(filter))
  const narrowed = Object.values(filter).some((one) => one !== undefined)
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{t('title')}</h1>
        <p aria-live="polite">{data ? t('shown', { count: data.total }) : null}</p>
        {has(who, 'supervisor') ? (
          <ButtonLink look="primary" to={paths.newPaper({ kind: 'ORDER' })}>
            {t('order')}
          </ButtonLink>
        ) : null}
        {narrowed ? <Link to={paths.supervision()}>{t('all')}</Link> : null}
      </header>
      <p className={styles.lead}>{t('lead')}</p>
      <ProblemAlert error={error} onRetry={() => refetch()} />
      {data ? (
        <>
          <Counts counts={data.counts} />
          {data.items.length === 0 ? <EmptyState title={t('none')} /> : null}
          <ul className={styles.rows}>
            {data.items.map((item) => (
              <li key={item.kind + item.id + item.agency.id}>
                <Row item={item} />
              </li>
            ))}
          </ul>
          <p className={styles.lead}>{t('closedDays', { days: data.closedDays })}</p>
          <Pager
            label={t('pages')}
            page={data.page}
            size={data.size}
            total={data.total}
            to={(page) => paths.supervision({ ...filter, page: page || undefined })}
          />
        </>
      ) : error ? null : (
        <PageSkeleton rows={8} />
      )}
    </div>
  )
}

function Row({ item }: { item: DeskItem }) {
  const { t } = useTranslation('supervision')
  return (
    <>
      <Link to={whereTo(item)}>
        <b>{item.title}</b>
      </Link>
      <span className={styles.under}>
        <span>{t(`kind.${item.kind}`)}</span>
        {item.number ? <span>{item.number}</span> : null}
        <span>{t(`standing.${item.standing}`)}</span>
        <Link to={paths.supervision({ agency: item.agency.id })} title={item.agency.name}>
          {item.agency.shortName}
        </Link>
        <span>
          {t('due')} <Day on={item.dueOn} />
        </span>
        <span>{t('days', { count: item.days })}</span>
        <span>{item.byName}</span>
      </span>
    </>
  )
}

function whereTo({ kind, id }: DeskItem) {
  switch (kind) {
    case 'ORDER':
      return paths.paper(id)
    case 'FINDING':
      return paths.finding(id)
    case 'CHECK':
      return paths.check(id)
  }
}
