import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import { has, useMe } from '../../app/me'
import { paths } from '../../app/paths'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { Pager } from '../../ui/Pager'
import { noticeFilter } from './filter'
import { NoticeList } from './NoticeList'
import styles from './NoticesPage.module.css'
import { NOTICES_PAGE, notices, useRead } from './queries'

/** All I have been told, what wants something done apart from what is good to know. */
export function NoticesPage() {
  const { t } = useTranslation()
  const who = useMe()
  const [search] = useSearchParams()
  const filter = noticeFilter(search)
  const { data } = useSuspenseQuery(notices(filter))
  const read = useRead()
  const part = search.get('part') ?? undefined
  const parts = [
    { key: 'every', part: undefined, count: data.unread },
    { key: 'act', part: 'act', count: data.unreadToAct },
    { key: 'know', part: 'know', count: data.unread - data.unreadToAct },
  ]
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{t('notices.title')}</h1>
        <Button disabled={data.unread === 0 || read.isPending} onClick={() => read.mutate({ all: true })}>
          {t('notices.readAll')}
        </Button>
      </header>
      <nav className={styles.parts} aria-label={t('notices.title')}>
        {parts.map((one) => (
          <Link
            key={one.key}
            to={paths.notices({ part: one.part })}
            aria-current={one.part === part ? 'page' : undefined}
            replace
          >
            {t(`notices.${one.key}`)}
            {one.count > 0 ? <span> {one.count}</span> : null}
          </Link>
        ))}
      </nav>
      {data.items.length === 0 ? (
        <EmptyState title={t('notices.none')} />
      ) : (
        <div className={styles.sheet}>
          <NoticeList items={data.items} label={t(`notices.${part ?? 'every'}`)} />
        </div>
      )}
      <Pager
        page={data.page}
        size={NOTICES_PAGE}
        total={data.total}
        to={(page) => paths.notices({ part, page })}
        label={t('notices.pages')}
      />
      <p className={styles.ways}>
        <Link to={paths.noticeSettings()}>{t('notices.settings')}</Link>
        {has(who, 'office') ? <Link to={paths.robots()}>{t('notices.robots')}</Link> : null}
        {has(who, 'office', 'admin') ? <Link to={paths.deliveries()}>{t('notices.deliveries')}</Link> : null}
      </p>
    </div>
  )
}
