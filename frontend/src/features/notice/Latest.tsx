import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { paths } from '../../app/paths'
import { Button } from '../../ui/Button'
import styles from './Latest.module.css'
import { NoticeList } from './NoticeList'
import { notices, useRead } from './queries'

/** Below the bell: the newest notices, what wants something done first. */
export function Latest({ onGo }: { onGo: () => void }) {
  const { t } = useTranslation()
  const { data } = useQuery(notices())
  const read = useRead()
  const items = data?.items ?? []
  const parts = [
    { key: 'act', items: items.filter((notice) => notice.act) },
    { key: 'know', items: items.filter((notice) => !notice.act) },
  ]
  return (
    <div className={styles.panel}>
      <p className={styles.head}>
        <b>{t('notices.title')}</b>
        <Button look="quiet" disabled={!data?.unread || read.isPending} onClick={() => read.mutate({ all: true })}>
          {t('notices.readAll')}
        </Button>
      </p>
      {items.length === 0 ? <p className={styles.none}>{t('notices.none')}</p> : null}
      {parts.map(({ key, items }) =>
        items.length > 0 ? (
          <section key={key}>
            <h2>{t(`notices.${key}`)}</h2>
            <NoticeList items={items} label={t(`notices.${key}`)} onGo={onGo} />
          </section>
        ) : null,
      )}
      <p className={styles.more}>
        <Link to={paths.notices()} onClick={onGo}>
          {t('notices.all')}
        </Link>
        <Link to={paths.noticeSettings()} onClick={onGo}>
          {t('notices.settings')}
        </Link>
      </p>
    </div>
  )
}
