import { useTranslation } from 'react-i18next'
import type { Schemas } from '../../../api/client'
import styles from './RoundProgress.module.css'
import { taskIds, useAgencyRounds } from './useRounds'

type Props = { agencies: Schemas['AgencyRef'][]; waiting: { id: string; ordinal: number }[] }

/** How far my agencies are with a round: "4/6", one mark for each task. */
export function RoundProgress(props: Props) {
  const { t } = useTranslation('report')
  const rounds = useAgencyRounds(props.agencies, props.waiting)
  return rounds.map(({ round, agency, rows, done, total }) => {
    const finished = taskIds(done)
    return (
      <p key={round.id + agency.id} className={styles.progress}>
        <span>
          {t('common:round.ordinal', { ordinal: round.ordinal })}
          {props.agencies.length > 1 ? ` ${agency.shortName}` : ''}
        </span>
        <b>{t('progress', { done: finished.length, total })}</b>
        <span className={styles.marks} aria-hidden="true">
          {taskIds(rows).map((id) => (
            <i key={id} data-done={finished.includes(id) || undefined} />
          ))}
        </span>
      </p>
    )
  })
}
