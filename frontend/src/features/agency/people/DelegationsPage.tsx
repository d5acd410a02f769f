import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useNavigate, useSearchParams } from 'react-router'
import { has, useMe } from '../../../app/me'
import { paths } from '../../../app/paths'
import { Button, ButtonLink } from '../../../ui/Button'
import { Day } from '../../../ui/Day'
import { EmptyState } from '../../../ui/EmptyState'
import { ProblemAlert } from '../../../ui/ProblemAlert'
import { toast } from '../../../ui/toast'
import { DelegationForm } from './DelegationForm'
import { HandoverList } from './HandoverList'
import styles from './People.module.css'
import { type Delegation, delegations, people as everybody, useEndDelegation } from './queries'

/** Who may act in whose name, and what passed to oneself or from oneself. Of every deed both names are kept. */
export function DelegationsPage() {
  const { t } = useTranslation('people')
  const who = useMe()
  const navigate = useNavigate()
  const [search] = useSearchParams()
  const { data } = useSuspenseQuery(delegations())
  const { data: people } = useSuspenseQuery(everybody())
  const end = useEndDelegation()
  const self = people.find(({ username }) => username === who.username)
  const adding = search.get('new') === '1'
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{t('delegation.title')}</h1>
        <p>{t('delegation.text')}</p>
        {adding ? null : (
          <ButtonLink look="primary" to={paths.delegations({ new: '1' })}>
            {t('delegation.open')}
          </ButtonLink>
        )}
      </header>
      {adding ? (
        <DelegationForm
          who={who}
          mayForOthers={has(who, 'office')}
          people={people.filter((one) => one.state !== 'RETIRED')}
          onDone={() => navigate(paths.delegations())}
        />
      ) : null}
      <ProblemAlert error={end.error} />
      {data.length === 0 ? (
        <EmptyState title={t('delegation.none')} />
      ) : (
        <ul className={styles.delegations} aria-label={t('delegation.list')}>
          {data.map((one) => (
            <Row
              key={one.id}
              one={one}
              busy={end.isPending}
              onEnd={() => end.mutate(one.id, { onSuccess: () => toast(t('delegation.ended')) })}
            />
          ))}
        </ul>
      )}
      {self ? <HandoverList person={self} /> : null}
    </div>
  )
}

function Row({ one, busy, onEnd }: { one: Delegation; busy: boolean; onEnd: () => void }) {
  const { t } = useTranslation('people')
  const state = one.endedAt ? 'ENDED' : one.current ? 'CURRENT' : one.mayEnd ? 'COMING' : 'OVER'
  return (
    <li data-over={state === 'ENDED' || state === 'OVER' || undefined}>
      <p>
        {t('delegation.sentence', {
          delegate: one.delegate.name,
          principal: one.principal.name,
          duty: t(`common:role.${one.duty}`),
        })}
      </p>
      <p className={styles.note}>
        <span className={styles.state}>{t(`delegation.state.${state}`)}</span> <Day on={one.from} />
        {' – '}
        {one.until ? <Day on={one.until} /> : t('delegation.open-end')}
      </p>
      {one.mayEnd ? (
        <Button onClick={onEnd} disabled={busy}>
          {t('delegation.end')}
          <span className="visually-hidden"> {one.delegate.name}</span>
        </Button>
      ) : null}
    </li>
  )
}
