import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { paths } from '../../../app/paths'
import { Button } from '../../../ui/Button'
import { EmptyState } from '../../../ui/EmptyState'
import { formatTime, fullDay } from '../../../ui/format'
import { ProblemAlert } from '../../../ui/ProblemAlert'
import { toast } from '../../../ui/toast'
import { useDiscardDraft } from '../queries'
import type { PlanDraftRow } from '../types'
import styles from './PlanDraftsPage.module.css'

/** Documents that are being worked on: who was at it last, and what is still uncertain. */
export function DraftList({ rows }: { rows: PlanDraftRow[] }) {
  const { t, i18n } = useTranslation('reader')
  return (
    <section className={styles.kept} aria-labelledby="kept">
      <h2 id="kept">{t('list.count', { count: rows.length })}</h2>
      {rows.length === 0 ? (
        <EmptyState title={t('list.none')}>
          <p>{t('list.noneText')}</p>
        </EmptyState>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('list.document')}</th>
              <th scope="col">{t('list.plan')}</th>
              <th scope="col" className={styles.number}>
                {t('list.tasks')}
              </th>
              <th scope="col" className={styles.number}>
                {t('list.unsure')}
              </th>
              <th scope="col">{t('list.changed')}</th>
              <th scope="col">
                <span className="visually-hidden">{t('list.deeds')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  <Link to={paths.planDraft(row.id)}>{row.name}</Link>
                </th>
                <td>
                  {row.year} {row.title}
                </td>
                <td className={styles.number} data-label={t('list.tasks')}>
                  {row.tasks}
                </td>
                <td className={styles.number} data-label={t('list.unsure')}>
                  {row.unsure > 0 ? (
                    <Link to={paths.planDraft(row.id, { part: 'open' })}>{row.unsure}</Link>
                  ) : (
                    row.unsure
                  )}
                </td>
                <td title={fullDay(row.changedAt, i18n.language)}>
                  {t('list.changedBy', { who: row.changedBy, at: formatTime(row.changedAt, i18n.language) })}
                </td>
                <td className={styles.deeds}>
                  <Discard row={row} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

/** A draft goes with everything done on it; it says so before it does. */
function Discard({ row }: { row: PlanDraftRow }) {
  const { t } = useTranslation('reader')
  const discard = useDiscardDraft()
  const [sure, setSure] = useState(false)
  if (!sure) {
    return (
      <Button look="quiet" aria-label={t('list.discardNamed', { name: row.name })} onClick={() => setSure(true)}>
        {t('list.discard')}
      </Button>
    )
  }
  return (
    <div className={styles.sure}>
      <ProblemAlert error={discard.error} />
      <p>{t('list.discardText')}</p>
      <p>
        <Button
          disabled={discard.isPending}
          onClick={() => discard.mutate(row.id, { onSuccess: () => toast(t('list.discarded', { name: row.name })) })}
        >
          {t('list.discardSure')}
        </Button>
        <Button look="quiet" onClick={() => setSure(false)}>
          {t('cancel')}
        </Button>
      </p>
    </div>
  )
}
