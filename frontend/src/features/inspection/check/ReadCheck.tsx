import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { paths } from '../../../app/paths'
import { Button } from '../../../ui/Button'
import { useDraft } from '../../../ui/draft'
import { ErrorSummary } from '../../../ui/ErrorSummary'
import { AreaField } from '../../../ui/Field'
import { FileTile } from '../../../ui/FileTile'
import { VerifiedMark } from '../../../ui/VerifiedMark'
import { cancelCheck, findingsOf, knowCheck, listsChanged } from './queries'
import styles from './ReadCheck.module.css'
import type { Check } from './types'

const MARKS = { YES: 'CONFIRMED', NO: 'DISCREPANCY', UNKNOWN: 'UNDETERMINED' } as const

/** What was seen, point by point, with its photos; and what was found wrong. */
export function ReadCheck({ view }: { view: Check }) {
  const { t } = useTranslation('check')
  const { check: row } = view
  const found = useQuery({ ...findingsOf(row.id), enabled: row.state === 'DONE' })
  return (
    <div className={styles.read}>
      {view.note ? (
        <section aria-label={t('note')}>
          <h2>{t('note')}</h2>
          <p className={styles.note}>{view.note}</p>
        </section>
      ) : null}
      {view.cancelReason ? <p className={styles.note}>{t('cancelled', { reason: view.cancelReason })}</p> : null}
      {found.data && found.data.length > 0 ? (
        <section aria-label={t('found.title')}>
          <h2>{t('found.title')}</h2>
          <ul className={styles.found}>
            {found.data.map((finding) => (
              <li key={finding.id}>
                <Link to={paths.finding(finding.id)}>{finding.number}</Link> {t(`severity.${finding.severity}`)} ·{' '}
                {finding.text}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {view.points.length > 0 ? (
        <section aria-label={t('points')}>
          <h2>{t('points')}</h2>
          <ol className={styles.points}>
            {view.points.map((point) => (
              <li key={point.code}>
                <span>{point.question}</span>
                {point.answer ? (
                  <VerifiedMark state={MARKS[point.answer]} word={t(`answer.${point.answer}`)} />
                ) : (
                  <span className={styles.blank}>—</span>
                )}
                {point.note ? <p>{point.note}</p> : null}
                {point.files.length > 0 ? (
                  <ul className={styles.tiles}>
                    {view.evidence
                      .filter(({ id }) => point.files.includes(id))
                      .map((file) => (
                        <FileTile key={file.id} file={file} />
                      ))}
                  </ul>
                ) : null}
              </li>
            ))}
          </ol>
        </section>
      ) : row.state === 'VISITING' ? (
        <p>{t('going', { name: row.assignee })}</p>
      ) : null}
    </div>
  )
}

/** Nobody needs to go any more, for a reason. */
export function CancelCheck({ view }: { view: Check }) {
  const { t } = useTranslation('check')
  const [open, setOpen] = useState(false)
  const form = useDraft({ reason: '' })
  const cancel = useMutation({
    mutationFn: () => cancelCheck(view.check.id, { reason: form.values.reason.trim(), version: view.check.version }),
    onSuccess: (next) => {
      knowCheck(next)
      listsChanged()
    },
    onError: form.refuse,
  })
  if (!open) {
    return (
      <p className="no-print">
        <Button onClick={() => setOpen(true)}>{t('cancel.open')}</Button>
      </p>
    )
  }
  return (
    <form
      className={`${styles.cancel} no-print`}
      onSubmit={(event) => {
        event.preventDefault()
        if (!form.values.reason.trim()) form.refuse([{ field: 'reason', message: t('cancel.needReason') }])
        else cancel.mutate()
      }}
    >
      <ErrorSummary error={form.error} refusals={form.refusals} />
      <AreaField label={t('cancel.reason')} rows={2} maxLength={500} {...form.bind('reason')} />
      <p className={styles.deeds}>
        <Button type="submit" look="primary" disabled={cancel.isPending}>
          {t('cancel.send')}
        </Button>
        <Button onClick={() => setOpen(false)}>{t('cancel.leave')}</Button>
      </p>
    </form>
  )
}
