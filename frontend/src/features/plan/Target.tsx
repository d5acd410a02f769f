import { useTranslation } from 'react-i18next'
import { Figure } from '../../ui/Figure'
import type { Indicator } from './queries'
import { targetText } from './target-text'

type Props = { indicator: Pick<Indicator, 'comparator' | 'target' | 'unit' | 'period'> }

/** A promise in a few words, its unit in lighter ink like every figure beside it. */
export function Target({ indicator }: Props) {
  const { t } = useTranslation('plan')
  const { comparator, target, unit } = indicator
  if (typeof target !== 'number' || !['>=', '<=', '='].includes(comparator)) return targetText(indicator, t)
  return (
    <>
      {comparator === '>=' ? '≥ ' : comparator === '<=' ? '≤ ' : ''}
      <Figure value={target} unit={unit} />
    </>
  )
}
