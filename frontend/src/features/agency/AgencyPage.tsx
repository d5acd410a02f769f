import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate, useSearchParams } from 'react-router'
import { agencyGroups, agencies as agencyList } from '../../app/agencies'
import { has, useMe } from '../../app/me'
import { paths } from '../../app/paths'
import { ButtonLink } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { AgencyEditor } from './AgencyEditor'
import { AgencyList } from './AgencyList'
import styles from './AgencyPage.module.css'
import { GroupEditor } from './GroupEditor'
import { NewAgency } from './NewAgency'

/** Who leads and who takes part: agencies in their official order, groups, contacts and signers. */
export function AgencyPage({ papers }: { papers: (agencyId: string) => ReactNode }) {
  const { t } = useTranslation('agency')
  const who = useMe()
  const navigate = useNavigate()
  const [search] = useSearchParams()
  const mayEdit = has(who, 'office')
  const { data: all } = useSuspenseQuery(agencyList(who.jurisdiction?.code))
  const { data: groups } = useSuspenseQuery(agencyGroups())
  const state = { q: search.get('q') || undefined, retired: search.get('retired') || undefined }
  const open = { agency: search.get('agency') || undefined, group: search.get('group') || undefined }

  const wanted = (state.q ?? '').trim().toLowerCase()
  const named = (agency: (typeof all)[number]) =>
    [agency.shortName, agency.name, agency.code, ...agency.aliases].some((one) => one.toLowerCase().includes(wanted))
  const active = all.filter((agency) => !agency.retired)
  const retired = all.length - active.length
  const shown = (state.retired ? all : active).filter(named)
  const agency = all.find((one) => one.id === open.agency)
  const group = groups.find((one) => one.id === open.group)
  const detail = Boolean(agency || group || open.agency === 'new' || open.group === 'new')

  return (
    <div className={styles.page} data-detail={detail || undefined}>
      <div className={styles.side}>
        <header className={styles.head}>
          <h1>{t('title')}</h1>
          <p>
            {t('count', { count: active.length })} · {t('order')}
          </p>
        </header>
        <div className={styles.tools}>
          <input
            type="search"
            aria-label={t('find')}
            placeholder={t('find')}
            value={state.q ?? ''}
            onChange={(event) =>
              navigate(paths.agencies({ ...state, ...open, q: event.target.value }), { replace: true })
            }
          />
          {mayEdit ? (
            <>
              <ButtonLink look="primary" to={paths.agencies({ ...state, agency: 'new' })}>
                {t('new')}
              </ButtonLink>
              <ButtonLink to={paths.agencies({ ...state, group: 'new' })}>{t('group.new')}</ButtonLink>
            </>
          ) : null}
        </div>
        {all.length === 0 ? (
          <EmptyState title={t('none')}>
            <p>{t('noneText')}</p>
          </EmptyState>
        ) : null}
        {all.length > 0 && shown.length === 0 ? <p>{t('noMatch')}</p> : null}
        <AgencyList agencies={shown} groups={wanted ? [] : groups} state={state} open={open.agency ?? open.group} />
        {retired > 0 ? (
          <p>
            <Link to={paths.agencies({ ...state, retired: state.retired ? undefined : '1' })}>
              {state.retired ? t('hideRetired') : t('showRetired', { count: retired })}
            </Link>
          </p>
        ) : null}
      </div>
      <div className={styles.main}>
        {detail ? (
          <Link className={styles.back} to={paths.agencies(state)}>
            ← {t('back')}
          </Link>
        ) : (
          <p className={styles.hint}>{t('choose')}</p>
        )}
        {agency ? (
          <>
            <AgencyEditor key={agency.id} agency={agency} mayEdit={mayEdit} />
            {papers(agency.id)}
          </>
        ) : null}
        {open.agency === 'new' && mayEdit ? (
          <NewAgency
            onDone={(id) => navigate(paths.agencies({ ...state, agency: id }))}
            onCancel={() => navigate(paths.agencies(state))}
          />
        ) : null}
        {group || (open.group === 'new' && mayEdit) ? (
          <GroupEditor
            key={`${group?.id} ${group?.version}`}
            group={group}
            agencies={active}
            mayEdit={mayEdit}
            onDone={(id) => navigate(paths.agencies({ ...state, group: id }))}
          />
        ) : null}
      </div>
    </div>
  )
}
