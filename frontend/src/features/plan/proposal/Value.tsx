import { useTranslation } from 'react-i18next'
import { Day } from '../../../ui/Day'
import { Figure } from '../../../ui/Figure'
import type { Proposal } from './queries'

/** A target in a few words: how much, in which unit, until when. */
export function Value({ value, unit }: { value: Proposal['before']; unit: string }) {
  const { t } = useTranslation('proposal')
  const { comparator, target } = value
  if (typeof target !== 'number' || comparator === 'zero')
    return <>{t(`kind.${comparator}`, { defaultValue: comparator })}</>
  return (
    <>
      {comparator === '>=' ? '≥ ' : comparator === '<=' ? '≤ ' : ''}
      <Figure value={target} unit={unit} /> <Day on={value.dueOn} />
    </>
  )
}
