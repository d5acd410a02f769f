import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Me } from '../../app/me'
import { paths } from '../../app/paths'
import { Menu } from '../../ui/Menu'
import styles from './Bell.module.css'
import { notices } from './queries'
import { useLiveNotices } from './useLiveNotices'

/** Not before somebody looks: on a phone nobody does. */
const Latest = lazy(async () => ({ default: (await import('./Latest')).Latest }))

/** How often it is asked for while what is told does not come by itself. */
const ASK = 60_000
const ASK_RARELY = 10 * 60_000

/** How much one has not read; pressed, what that is. On a phone it leads to a page of its own. */
export function Bell({ who }: { who: Me }) {
  const { t } = useTranslation()
  const live = useLiveNotices(who)
  const { data } = useQuery({ ...notices(), refetchInterval: live ? ASK_RARELY : ASK })
  const unread = data?.unread ?? 0
  const label = t('notices.label', { count: unread })
  const face = (
    <>
      <BellIcon />
      {unread > 0 ? <span className={styles.badge}>{unread > 99 ? '99+' : unread}</span> : null}
    </>
  )
  return (
    <>
      <span className={styles.desk}>
        <Menu label={label} face={face} align="end">
          {(close) => (
            <Suspense fallback={<div className={styles.wait} />}>
              <Latest onGo={close} />
            </Suspense>
          )}
        </Menu>
      </span>
      <Link to={paths.notices()} className={styles.phone} aria-label={label}>
        {face}
      </Link>
    </>
  )
}

function BellIcon() {
  return (
    <svg
      width="18"
      height="18"
      viewBox="0 0 18 18"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      aria-hidden="true"
    >
      <path d="M4 12.5V8a5 5 0 0 1 10 0v4.5l1.3 1.5H2.7z" />
      <path d="M7.3 14.5a1.8 1.8 0 0 0 3.4 0" />
    </svg>
  )
}
