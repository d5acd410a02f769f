import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { Prefixed, TextField } from '../../../ui/Field'
import { useDeeds, useNames } from '../edit/deeds'
import type { Mechanism } from '../types'
import { NamesField } from './NamesField'
import styles from './panes.module.css'

/** The task force as the document names it. */
export const MechanismPane = memo(function MechanismPane({ mechanism }: { mechanism: Mechanism }) {
  const { t } = useTranslation('reader')
  const deeds = useDeeds()
  const { choices } = useNames()
  const set = (change: Partial<Mechanism>) =>
    deeds.draft(
      (draft) => ({ ...draft, mechanism: { ...draft.mechanism, ...change } }),
      `mechanism.${Object.keys(change)[0]}`,
    )
  return (
    <Prefixed by="mechanism-">
      <div className={styles.form}>
        <TextField
          name="convener"
          label={t('mechanism.convener')}
          value={mechanism.convener ?? ''}
          maxLength={120}
          onChange={(convener) => set({ convener: convener || undefined })}
        />
        <NamesField
          name="deputyConveners"
          label={t('mechanism.deputies')}
          value={mechanism.deputyConveners}
          onChange={(deputyConveners) => set({ deputyConveners })}
        />
        <NamesField
          name="office"
          label={t('mechanism.office')}
          max={1}
          value={mechanism.office ? [mechanism.office] : []}
          known={choices}
          onChange={([office]) => set({ office })}
        />
        <NamesField
          name="supervision"
          label={t('mechanism.supervision')}
          value={mechanism.supervision}
          known={choices}
          onChange={(supervision) => set({ supervision })}
        />
        <NamesField
          name="members"
          label={t('mechanism.members')}
          value={mechanism.members}
          known={choices}
          onChange={(members) => set({ members })}
        />
      </div>
    </Prefixed>
  )
})
