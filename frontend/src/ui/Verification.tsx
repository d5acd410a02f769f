import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Day } from './Day'
import { Figure } from './Figure'
import styles from './Verification.module.css'
import { VerifiedMark, type VerifiedState } from './VerifiedMark'

type Verified = {
  state: VerifiedState
  value?: number | null
  reportedOn?: string | null
  checkedAt?: string | null
  checkId?: string | null
  overtaken: boolean
}
type Props = { verification: Verified; unit?: string | null; to: (checkId: string) => string; brief?: boolean }

/** What was verified, beside what is reported: the verdict, the value, the day, and whether it is of an older figure. */
export function Verification({ verification, unit, to, brief = false }: Props) {
  const { t } = useTranslation('ui')
  const { state, value, reportedOn, checkedAt, checkId, overtaken } = verification
  const mark = <VerifiedMark state={state} word={t(`verified.${state}`)} />
  return (
    <span className={styles.verification}>
      {checkId ? <Link to={to(checkId)}>{mark}</Link> : mark}
      {typeof value === 'number' && (!brief || state === 'DISCREPANCY') ? <Figure value={value} unit={unit} /> : null}
      {checkedAt && !brief ? (
        <small>
          {t('verified.on')} <Day on={checkedAt} />
        </small>
      ) : null}
      {overtaken && reportedOn ? (
        <small>
          {t('verified.of')} <Day on={reportedOn} />
        </small>
      ) : null}
    </span>
  )
}
