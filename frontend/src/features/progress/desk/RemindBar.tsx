import { useTranslation } from 'react-i18next'
import { paths } from '../../../app/paths'
import { Button, ButtonLink } from '../../../ui/Button'
import styles from './RoundPage.module.css'
import type { Row } from './types'

type Props = { roundId: string; rows: Row[]; chosen: string[]; onChoose: (ids: string[]) => void }

/** Calls for the chosen among the missing, all at once: the next page shows the whole list and the text. */
export function RemindBar({ roundId, rows, chosen, onChoose }: Props) {
  const { t } = useTranslation('round')
  const missing = rows.filter((row) => row.missing).map((row) => row.id)
  const all = missing.every((id) => chosen.includes(id))
  const start = { kind: 'REMINDER', round: roundId, reports: all ? 'MISSING' : chosen.join(',') }
  return (
    <p className={`${styles.remind} no-print`}>
      <Button look="quiet" aria-pressed={all} onClick={() => onChoose(all ? [] : missing)}>
        {t('remind.all', { count: missing.length })}
      </Button>
      {chosen.length > 0 ? (
        <ButtonLink to={paths.newPaper(start)}>{t('remind.start', { count: chosen.length })}</ButtonLink>
      ) : (
        <span>{t('remind.hint')}</span>
      )}
    </p>
  )
}
