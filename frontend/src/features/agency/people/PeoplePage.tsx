import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate, useSearchParams } from 'react-router'
import { agencies as agencyList } from '../../../app/agencies'
import { useMe } from '../../../app/me'
import { paths } from '../../../app/paths'
import { ButtonLink } from '../../../ui/Button'
import { EmptyState } from '../../../ui/EmptyState'
import { MasterDetail } from '../../../ui/MasterDetail'
import { SearchWords } from '../../../ui/SearchWords'
import { InvitePerson } from './InvitePerson'
import styles from './People.module.css'
import { PeopleList } from './PeopleList'
import { PersonPanel } from './PersonPanel'
import { people as everybody, STATES } from './queries'

/** Who works here: invited, moved, handed over, retired. */
export function PeoplePage() {
  const { t } = useTranslation('people')
  const who = useMe()
  const navigate = useNavigate()
  const [search] = useSearchParams()
  const { data: all } = useSuspenseQuery(everybody())
  const { data: agencies } = useSuspenseQuery(agencyList(who.jurisdiction?.code))
  const [said, setSaid] = useState<{ id: string; password: string }>()
  const state = { q: search.get('q') || undefined, state: search.get('state') || undefined }
  const open = search.get('person') || undefined
  const chosen = all.find(({ id }) => id === open)
  const to = (more: object = {}) => paths.people({ ...state, ...more })

  const wanted = (state.q ?? '').trim().toLowerCase()
  const shown = all
    .filter((one) => (state.state ? one.state === state.state : one.state !== 'RETIRED'))
    .filter(({ name, username, duties }) =>
      [name, username, ...duties.map(({ agency }) => agency?.shortName ?? '')].some((word) =>
        word.toLowerCase().includes(wanted),
      ),
    )
  return (
    <MasterDetail
      open={open !== undefined}
      back={{ to: to(), label: t('back') }}
      side={
        <>
          <header className={styles.head}>
            <h1>{t('title')}</h1>
            <p>{t('count', { count: shown.length })}</p>
          </header>
          <ButtonLink look="primary" to={to({ person: 'new' })}>
            {t('invite.open')}
          </ButtonLink>
          <SearchWords
            label={t('find')}
            placeholder={t('find')}
            className={styles.words}
            value={state.q}
            onChange={(q) => navigate(to({ q, person: open }), { replace: true })}
          />
          <fieldset className={styles.states}>
            <legend className="visually-hidden">{t('stateLabel')}</legend>
            {[undefined, ...STATES].map((one) => (
              <button
                key={one ?? 'all'}
                type="button"
                aria-pressed={state.state === one}
                onClick={() => navigate(to({ state: one, person: open }), { replace: true })}
              >
                {t(one ? `state.${one}` : 'state.here')}
              </button>
            ))}
          </fieldset>
          <PeopleList people={shown} open={open} to={(id) => to({ person: id })} />
        </>
      }
    >
      {open === 'new' ? (
        <InvitePerson
          agencies={agencies}
          agency={search.get('agency') || undefined}
          onCancel={() => navigate(to())}
          onDone={(id, password) => {
            setSaid(password ? { id, password } : undefined)
            navigate(to({ person: id }))
          }}
        />
      ) : chosen ? (
        <PersonPanel
          key={chosen.id}
          person={chosen}
          people={all}
          agencies={agencies}
          own={chosen.username === who.username}
          view={search.get('view') || undefined}
          to={(view) => to({ person: chosen.id, view })}
          password={said?.id === chosen.id ? said.password : undefined}
          onPassword={(password) => setSaid(password ? { id: chosen.id, password } : undefined)}
          onDone={() => navigate(to({ person: chosen.id }))}
        />
      ) : (
        <EmptyState title={t('choose')} />
      )}
    </MasterDetail>
  )
}
