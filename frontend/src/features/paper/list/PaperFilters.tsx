import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { agencies } from '../../../app/agencies'
import { type Me, seesThePlan } from '../../../app/me'
import { Button } from '../../../ui/Button'
import { SearchWords } from '../../../ui/SearchWords'
import { KINDS, RUNGS } from '../states'
import styles from './PaperFilters.module.css'
import { type PaperFilter, SORTS, STATES } from './paper-filter'

type Props = { filter: PaperFilter; who: Me; onChange: (change: Record<string, string | undefined>) => void }

/** What the list shows; each choice is in the address at once. */
export function PaperFilters({ filter, who, onChange }: Props) {
  const { t } = useTranslation('papers')
  const [open, setOpen] = useState(false)
  const all = useQuery({ ...agencies(who.jurisdiction?.code), enabled: seesThePlan(who) })
  const state = filter.late ? 'LATE' : (filter.status ?? 'OPEN')
  return (
    <search className={`${styles.filters} no-print`} data-open={open || undefined} aria-label={t('filters')}>
      <fieldset className={styles.states}>
        <legend className="visually-hidden">{t('state')}</legend>
        {(['OPEN', 'LATE', ...STATES.slice(1)] as const).map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={state === one}
            onClick={() =>
              onChange(
                one === 'LATE'
                  ? { late: 'true', status: undefined }
                  : { late: undefined, status: one === 'OPEN' ? undefined : one },
              )
            }
          >
            {t(`states.${one}`)}
          </button>
        ))}
      </fieldset>
      <SearchWords
        label={t('words')}
        placeholder={t('wordsHint')}
        value={filter.q}
        onChange={(q) => onChange({ q })}
        className={styles.words}
      />
      <Button className={styles.more} aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('filters')}
      </Button>
      <Select label={t('kind')} value={filter.kind} onChange={(kind) => onChange({ kind })}>
        {KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {t(`paper:kind.${kind}`)}
          </option>
        ))}
      </Select>
      <Select label={t('rung')} value={filter.rung} onChange={(rung) => onChange({ rung })}>
        {RUNGS.map((rung) => (
          <option key={rung} value={rung}>
            {t(`paper:rung.${rung}`)}
          </option>
        ))}
      </Select>
      {seesThePlan(who) ? (
        <Select label={t('agency')} value={filter.agency} onChange={(agency) => onChange({ agency })}>
          {all.data?.map((agency) => (
            <option key={agency.id} value={agency.id}>
              {agency.shortName}
            </option>
          ))}
        </Select>
      ) : null}
      <Select label={t('sort')} value={filter.sort} onChange={(sort) => onChange({ sort })} none={t('sorts.usual')}>
        {SORTS.map((sort) => (
          <option key={sort} value={sort}>
            {t(`sorts.${sort}`)}
          </option>
        ))}
      </Select>
      {filter.task ? (
        <Button look="quiet" onClick={() => onChange({ task: undefined })}>
          {t('anyTask')}
        </Button>
      ) : null}
    </search>
  )
}

type SelectProps = {
  label: string
  value: string | undefined
  none?: string
  onChange: (value: string | undefined) => void
  children: React.ReactNode
}

function Select({ label, value, none, onChange, children }: SelectProps) {
  const { t } = useTranslation('papers')
  return (
    <label className={styles.select}>
      <span>{label}</span>
      <select value={value ?? ''} onChange={(event) => onChange(event.target.value || undefined)}>
        <option value="">{none ?? t('any')}</option>
        {children}
      </select>
    </label>
  )
}
