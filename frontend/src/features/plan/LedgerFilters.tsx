import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button'
import { LightShape } from '../../ui/LightShape'
import { SUMMARY_ORDER } from '../../ui/light-status'
import { SearchWords } from '../../ui/SearchWords'
import styles from './LedgerFilters.module.css'
import { type LedgerFilter, SORTS } from './ledger-filter'
import type { Facets } from './queries'

type Props = {
  filter: LedgerFilter
  known: Facets
  onChange: (name: string, value: string | undefined) => void
  onClear: () => void
}

/** What the ledger shows. Each choice is in the address at once. */
export function LedgerFilters({ filter, known, onChange, onClear }: Props) {
  const { t } = useTranslation('plan')
  const { t: ui } = useTranslation('ui')
  const categories = known.categories.filter(
    (one) => one.category && (!filter.section || one.sectionId === filter.section),
  )
  const names = [...new Set(categories.map((one) => one.category))]
  const [open, setOpen] = useState(false)
  const some = Boolean(filter.section || filter.category || filter.agency || filter.light || filter.q)
  return (
    <search className={`${styles.filters} no-print`} data-open={open || undefined} aria-label={t('ledger.filters')}>
      <SearchWords
        label={t('ledger.text')}
        placeholder={t('ledger.textHint')}
        value={filter.q}
        onChange={(value) => onChange('q', value)}
        className={styles.words}
      />
      <Button className={styles.more} aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('ledger.filters')}
      </Button>
      <Select name="section" value={filter.section} onChange={onChange}>
        {known.sections.map((section) => (
          <option key={section.id} value={section.id}>
            {section.title}
          </option>
        ))}
      </Select>
      {names.length > 0 ? (
        <Select name="category" value={filter.category} onChange={onChange}>
          {names.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
      ) : null}
      {known.agencies.length > 0 ? (
        <Select name="agency" value={filter.agency} onChange={onChange}>
          {known.agencies.map((agency) => (
            <option key={agency.id} value={agency.id}>
              {agency.shortName}
            </option>
          ))}
        </Select>
      ) : null}
      <label className={styles.sort}>
        <span>{t('ledger.sort')}</span>
        <select
          value={filter.sort ?? 'NUMBER'}
          onChange={(event) => onChange('sort', event.target.value === 'NUMBER' ? undefined : event.target.value)}
        >
          {SORTS.map((sort) => (
            <option key={sort} value={sort}>
              {t(`ledger.sorts.${sort}`)}
            </option>
          ))}
        </select>
      </label>
      <fieldset className={styles.lights}>
        <legend className="visually-hidden">{t('ledger.light')}</legend>
        {SUMMARY_ORDER.map((status) => (
          <button
            key={status}
            type="button"
            aria-pressed={filter.light === status}
            data-none={known.counts[status] === 0 || undefined}
            onClick={() => onChange('light', filter.light === status ? undefined : status)}
          >
            <LightShape status={status} />
            {ui(`light.${status}`)}
          </button>
        ))}
      </fieldset>
      {some ? (
        <Button look="quiet" onClick={onClear}>
          {t('ledger.clear')}
        </Button>
      ) : null}
    </search>
  )
}

type SelectProps = {
  name: 'section' | 'category' | 'agency'
  value: string | undefined
  onChange: Props['onChange']
  children: React.ReactNode
}

function Select({ name, value, onChange, children }: SelectProps) {
  const { t } = useTranslation('plan')
  return (
    <label className={styles.select}>
      <span>{t(`ledger.${name}`)}</span>
      <select value={value ?? ''} onChange={(event) => onChange(name, event.target.value || undefined)}>
        <option value="">{t('ledger.any')}</option>
        {children}
      </select>
    </label>
  )
}
