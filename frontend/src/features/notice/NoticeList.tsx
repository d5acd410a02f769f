import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useMe } from '../../app/me'
import { Day } from '../../ui/Day'
import styles from './NoticeList.module.css'
import { noticePath } from './path'
import { isOpen, type Notice, useRead } from './queries'

type Props = { items: Notice[]; label: string; onGo?: () => void }

/** What one was told: a press leads there and counts as read; what moved on says so and wants nothing any more. */
export function NoticeList({ items, label, onGo }: Props) {
  const { t } = useTranslation()
  const who = useMe()
  const read = useRead()
  return (
    <ul className={styles.list} aria-label={label}>
      {items.map((notice) => {
        const to = noticePath(notice, who)
        const open = isOpen(notice)
        const go = () => {
          if (open) read.mutate({ ids: [notice.id] })
          onGo?.()
        }
        const face = (
          <>
            <span className={styles.title}>
              {open ? <span className="visually-hidden">{t('notices.isUnread')}</span> : null}
              {notice.title}
            </span>
            <span className={styles.text}>{notice.text}</span>
            <span className={styles.foot}>
              <Day on={notice.at} time />
              {notice.retiredAt ? <span className={styles.tag}>{t('notices.retired')}</span> : null}
            </span>
          </>
        )
        return (
          <li key={notice.id} data-open={open || undefined} data-retired={notice.retiredAt ? true : undefined}>
            {to ? (
              <Link to={to} onClick={go}>
                {face}
              </Link>
            ) : (
              <button type="button" onClick={go}>
                {face}
              </button>
            )}
          </li>
        )
      })}
    </ul>
  )
}
