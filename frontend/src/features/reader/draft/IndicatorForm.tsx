import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/Button'
import { ChoiceField, DayField, TextField } from '../../../ui/Field'
import { useDeeds, useNames } from '../edit/deeds'
import { removeIndicator, setIndicator } from '../edit/indicators'
import type { Comparator, DraftPeriod, Indicator } from '../types'
import { COMPARATORS, PERIODS } from '../words'
import { EditorFrame } from './EditorFrame'
import { FigureField } from './FigureField'
import { NamesField } from './NamesField'
import { ShareChoice } from './ShareChoice'
import { dueText, readDue } from './say'
import styles from './TaskCard.module.css'

type Props = { indicator: Indicator; at: number; index: number; year?: number; onClose: () => void }

const MEASURED: Comparator[] = ['>=', '=', '<=', 'recurring']

/** One promise, put right where it stands. Every change is kept at once; Escape closes. */
export function IndicatorForm({ indicator, at, index, year, onClose }: Props) {
  const { t } = useTranslation('reader')
  const deeds = useDeeds()
  const { choices } = useNames()
  const set = (change: Partial<Indicator>) =>
    deeds.draft((draft) => setIndicator(draft, at, index, change), `${at}.${index}.${Object.keys(change)[0]}`)
  const { comparator } = indicator
  const remove = () => {
    onClose()
    deeds.draft((draft) => removeIndicator(draft, at, index))
  }
  return (
    <EditorFrame
      by={`t${at}i${index}-`}
      label={t('indicator.edit', { name: indicator.name || t('indicator.new') })}
      onClose={onClose}
    >
      <div className={styles.fields}>
        <TextField
          wide
          name="name"
          label={t('indicator.name')}
          value={indicator.name}
          maxLength={120}
          onChange={(name) => set({ name })}
        />
        <ChoiceField
          name="comparator"
          label={t('indicator.comparator')}
          values={COMPARATORS}
          word={(one) => t(`comparator.${one}`)}
          value={comparator}
          onChange={(next) => set({ comparator: next })}
        />
        {MEASURED.includes(comparator) ? (
          <FigureField
            name="target"
            label={t(comparator === 'recurring' ? 'indicator.times' : 'indicator.target')}
            value={indicator.target}
            onChange={(target) => set({ target })}
          />
        ) : null}
        <TextField
          name="unit"
          label={t('indicator.unit')}
          value={indicator.unit ?? ''}
          maxLength={20}
          onChange={(unit) => set({ unit: unit || undefined })}
        />
        {comparator === 'complete' || comparator === 'pending' ? null : (
          <FigureField
            name="baseline"
            label={t('indicator.baseline')}
            value={indicator.baseline}
            onChange={(baseline) => set({ baseline })}
          />
        )}
        <ChoiceField<DraftPeriod | ''>
          name="period"
          label={t('indicator.period')}
          none={t('indicator.noPeriod')}
          values={PERIODS}
          word={(one) => t(`period.${one}`)}
          value={indicator.period ?? ''}
          onChange={(period) => set({ period: period || undefined })}
        />
        <DayField
          name="due"
          label={t('indicator.due')}
          value={dueText(indicator.due, year)}
          onChange={(text) => set({ due: readDue(text, indicator.due) })}
        />
      </div>
      <NamesField
        name="lead"
        label={t('indicator.lead')}
        value={indicator.lead}
        known={choices}
        onChange={(lead) => set({ lead })}
      />
      <ShareChoice at={at} index={index} unit={indicator.unit} />
      <p className={styles.deeds}>
        <Button look="primary" onClick={onClose}>
          {t('done')}
        </Button>
        <Button onClick={remove}>{t('indicator.remove')}</Button>
      </p>
    </EditorFrame>
  )
}
