import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { DayField, Prefixed, TextField } from '../../../ui/Field'
import { useDeeds } from '../edit/deeds'
import type { Terms } from '../types'
import { FigureField } from './FigureField'
import styles from './panes.module.css'

/** What the plan as a whole will be. */
export const TermsPane = memo(function TermsPane({ terms }: { terms: Terms }) {
  const { t } = useTranslation('reader')
  const deeds = useDeeds()
  const set = (change: Partial<Terms>) =>
    deeds.change((work) => ({ ...work, terms: { ...work.terms, ...change } }), `terms.${Object.keys(change)[0]}`)
  const setYear = (year?: number) => {
    if (year === undefined) return set({ year })
    // Not while it is being typed.
    if (year < 2000 || year > 2100) return
    const { startsOn = `${year}-01-01`, endsOn = `${year}-12-31` } = terms
    set({ year, startsOn, endsOn })
  }
  return (
    <Prefixed by="terms-">
      <div className={styles.form}>
        <TextField
          name="title"
          label={t('terms.title')}
          value={terms.title ?? ''}
          maxLength={120}
          onChange={(title) => set({ title: title || undefined })}
        />
        <div className={styles.fields}>
          <FigureField name="year" label={t('terms.year')} value={terms.year} onChange={setYear} />
          <DayField
            name="startsOn"
            label={t('terms.startsOn')}
            value={terms.startsOn ?? ''}
            onChange={(startsOn) => set({ startsOn: startsOn || undefined })}
          />
          <DayField
            name="endsOn"
            label={t('terms.endsOn')}
            value={terms.endsOn ?? ''}
            onChange={(endsOn) => set({ endsOn: endsOn || undefined })}
          />
          <TextField
            optional
            name="documentNumber"
            label={t('terms.documentNumber')}
            value={terms.documentNumber ?? ''}
            maxLength={60}
            onChange={(documentNumber) => set({ documentNumber: documentNumber || undefined })}
          />
          <DayField
            optional
            name="issuedOn"
            label={t('terms.issuedOn')}
            value={terms.issuedOn ?? ''}
            onChange={(issuedOn) => set({ issuedOn: issuedOn || undefined })}
          />
        </div>
      </div>
    </Prefixed>
  )
})
