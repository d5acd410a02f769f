import { useSuspenseQuery } from '@tanstack/react-query'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { agencies, agencyGroups } from '../../../app/agencies'
import { useMe } from '../../../app/me'
import { Button } from '../../../ui/Button'
import { choiceText, choose, readChoice } from '../edit/choices'
import { useDeeds, useNames } from '../edit/deeds'
import type { AgencyName } from '../types'
import styles from './AgenciesPane.module.css'

/** One name of the document by its name, where only that is known. */
export function AgencyRow({ name }: { name: string }) {
  const found = useNames().known.find((one) => one.name === name)
  return found ? (
    <ul className={styles.list}>
      <AgencyLine agency={found} />
    </ul>
  ) : null
}

/** What a name of the document becomes: an agency or a group that is there, a new one, or none. */
export const AgencyLine = memo(function AgencyLine({ agency }: { agency: AgencyName }) {
  const { t } = useTranslation('reader')
  const deeds = useDeeds()
  const who = useMe()
  const { data: all } = useSuspenseQuery(agencies(who.jurisdiction?.code))
  const { data: groups } = useSuspenseQuery(agencyGroups())
  const { name, kind, how, candidates } = agency
  const isNew = kind === 'NEW' || kind === 'NEW_GROUP'
  const likely = new Set(candidates.map(({ id }) => id))
  const doubtful = how === 'LIKENESS' || how === 'NONE'
  return (
    <li className={styles.line} data-doubtful={doubtful || undefined}>
      <div className={styles.name}>
        <b>{name}</b>
        <small>{t('agency.uses', { count: agency.uses })}</small>
      </div>
      <select
        aria-label={t('agency.becomes', { name })}
        value={choiceText(agency)}
        onChange={(event) => deeds.change((work) => choose(work, readChoice(name, event.target.value, agency)))}
      >
        {candidates.length > 0 ? (
          <optgroup label={t('agency.likely')}>
            {candidates.map((one) => (
              <option key={one.id} value={`AGENCY:${one.id}`}>
                {one.shortName} · {one.name}
              </option>
            ))}
          </optgroup>
        ) : null}
        <optgroup label={t('agency.other')}>
          <option value="NEW">{t('agency.new')}</option>
          <option value="NEW_GROUP">{t('agency.newGroup')}</option>
          <option value="IGNORED">{t('agency.ignored')}</option>
        </optgroup>
        <optgroup label={t('agency.groups')}>
          {groups.map((one) => (
            <option key={one.id} value={`GROUP:${one.id}`}>
              {one.name}
            </option>
          ))}
        </optgroup>
        <optgroup label={t('agency.existing')}>
          {all.map((one) =>
            one.retired || likely.has(one.id) ? null : (
              <option key={one.id} value={`AGENCY:${one.id}`}>
                {one.shortName} · {one.name}
              </option>
            ),
          )}
        </optgroup>
      </select>
      <span className={styles.how} data-doubtful={doubtful || undefined}>
        {t(`how.${how}`)}
      </span>
      {doubtful ? (
        <Button onClick={() => deeds.change((work) => choose(work, readChoice(name, choiceText(agency), agency)))}>
          {t('agency.confirm')}
        </Button>
      ) : (
        <span />
      )}
      {isNew ? (
        <div className={styles.fresh}>
          <label>
            {t('agency.fullName')}
            <input
              value={agency.fullName ?? ''}
              maxLength={80}
              autoComplete="off"
              onChange={(event) =>
                deeds.change(
                  (work) => choose(work, { name, kind, code: agency.code, fullName: event.target.value || undefined }),
                  `full${name}`,
                )
              }
            />
          </label>
          <label>
            {t('agency.code')}
            <input
              value={agency.code ?? ''}
              maxLength={20}
              pattern="[a-z0-9\-]{1,20}"
              autoComplete="off"
              onChange={(event) =>
                deeds.change(
                  (work) =>
                    choose(work, {
                      name,
                      kind,
                      fullName: agency.fullName,
                      code: event.target.value.toLowerCase().replace(/[^a-z0-9-]/g, '') || undefined,
                    }),
                  `code${name}`,
                )
              }
            />
          </label>
        </div>
      ) : null}
    </li>
  )
})
