import { useTranslation } from 'react-i18next'
import { VerifiedMark } from '../../../ui/VerifiedMark'
import type { Verdict } from './types'

/** What was said on site, as a word and a shape. */
export function VerdictMark({ verdict }: { verdict: Verdict }) {
  const { t } = useTranslation('check')
  return <VerifiedMark state={verdict} word={t(`verdict.${verdict}`)} />
}
