import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { lazy, Suspense, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, NavLink, Outlet, ScrollRestoration, useMatches, useNavigate, useNavigation } from 'react-router'
import { PageSkeleton } from '../ui/Skeleton'
import { Toasts } from '../ui/Toasts'
import { AccountMenu } from './AccountMenu'
import { FarEntries } from './FarEntries'
import { inbox } from './inbox'
import { KeysHelp } from './KeysHelp'
import styles from './Layout.module.css'
import { isTold, useMe } from './me'
import { PhoneBar } from './PhoneBar'
import { PlanSwitcher } from './PlanSwitcher'
import { paths } from './paths'
import { currentRound, planList, rounds, usePlanInView } from './plan-in-view'
import { RoundNow } from './RoundNow'
import { SearchBox } from './SearchBox'
import { StatusStrip } from './StatusStrip'
import { type NavEntry, navEntries } from './sections'
import { useShortcuts } from './shortcuts'

/** After the page itself, which is what somebody waits for. */
const Bell = lazy(async () => ({ default: (await import('../features/notice/Bell')).Bell }))

/** In the bar above it is the bell. */
const NOTICES: NavEntry = { key: 'notices', to: paths.notices(), phone: false }

/** The bar above every page, the one below on a phone, and the keys that work everywhere. */
export function Layout() {
  const { t } = useTranslation()
  const who = useMe()
  const { data: plans } = useSuspenseQuery(planList(who))
  const plan = usePlanInView(plans.items, who)
  const { data: all } = useQuery({ ...rounds(plan?.id ?? ''), enabled: plan !== undefined })
  const { data: waiting } = useQuery(inbox())
  const [help, setHelp] = useState(false)
  const search = useRef<HTMLInputElement>(null)
  const navigate = useNavigate()
  const busy = useNavigation().state === 'loading'
  const oneThing = useMatches().some(
    ({ handle }) => typeof handle === 'object' && handle !== null && 'oneThing' in handle,
  )
  const entries = navEntries(who, plan?.id)
  const due = waiting?.count ?? 0
  const told = isTold(who)

  useShortcuts({
    '/': () => search.current?.focus(),
    '?': () => setHelp(true),
    'g b': plan && (() => navigate(paths.board(plan.id))),
    'g l': plan && (() => navigate(paths.ledger(plan.id))),
    'g r': plan && (() => navigate(paths.rounds(plan.id))),
    'g p': () => navigate(paths.papers()),
    'g t': () => navigate(paths.my()),
  })

  return (
    <>
      <a className={styles.skip} href="#main">
        {t('skip')}
      </a>
      <header className={`${styles.bar} no-print`} data-one-thing={oneThing || undefined}>
        <Link to="/" className={styles.product}>
          {t('product')}
        </Link>
        <PlanSwitcher plans={plans.items} plan={plan} />
        <nav className={styles.nav} aria-label={t('nav.label')}>
          {entries
            .filter((entry) => !entry.far)
            .map((entry) => (
              <NavLink key={entry.key} to={entry.to} end={entry.key === 'plan'}>
                {t(`nav.${entry.key}`)}
              </NavLink>
            ))}
        </nav>
        <FarEntries entries={entries.filter((entry) => entry.far)} />
        <RoundNow round={currentRound(all ?? [])} />
        <SearchBox planId={plan?.id} ref={search} />
        <Link to={paths.my()} className={styles.inbox} aria-label={t('inbox.label', { count: due })}>
          {t('inbox.short')}
          {due > 0 ? <span className={styles.badge}>{due}</span> : null}
        </Link>
        {told ? (
          <span className={styles.bell}>
            <Suspense>
              <Bell who={who} />
            </Suspense>
          </span>
        ) : null}
        <AccountMenu who={who} onHelp={() => setHelp(true)} />
        {busy ? <span className={styles.busy} /> : null}
      </header>
      <StatusStrip />
      <main id="main" tabIndex={-1} className={styles.main} data-one-thing={oneThing || undefined}>
        <Suspense fallback={<PageSkeleton />}>
          <Outlet />
        </Suspense>
      </main>
      {oneThing ? null : <PhoneBar entries={told ? [...entries, NOTICES] : entries} due={due} />}
      <Toasts />
      {help ? <KeysHelp onClose={() => setHelp(false)} /> : null}
      <ScrollRestoration />
    </>
  )
}
