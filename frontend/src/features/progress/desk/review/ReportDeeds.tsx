import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { paths } from '../../../../app/paths'
import { Button } from '../../../../ui/Button'
import { AreaField } from '../../../../ui/Field'
import { ProblemAlert } from '../../../../ui/ProblemAlert'
import { toast } from '../../../../ui/toast'
import { useAmend, useRecall, useReturn, useSign } from '../queries'
import type { Report } from '../types'
import styles from './ReportPage.module.css'
import { ReturnForm } from './ReturnForm'

/** What the reader may do with this report outside of the queue: sign, return, take back, correct. */
export function ReportDeeds({ report }: { report: Report }) {
  const { t } = useTranslation('review')
  const navigate = useNavigate()
  const [open, setOpen] = useState<'return' | 'amend' | null>(null)
  const sign = useSign()
  const recall = useRecall()
  const sendBack = useReturn()
  const amend = useAmend()
  const seen = { id: report.id, version: report.version }
  const busy = [sign, recall, sendBack, amend].some((deed) => deed.isPending)
  const error = sign.error ?? recall.error ?? sendBack.error ?? amend.error
  const may = report.maySign || report.mayReturn || report.mayRecall || report.mayAmend
  if (!may) return null
  return (
    <div className={styles.deeds}>
      <ProblemAlert error={error} />
      {report.maySign ? (
        <Button
          look="primary"
          disabled={busy}
          onClick={() => sign.mutate(seen, { onSuccess: () => toast(t('signed')) })}
        >
          {t('sign')}
        </Button>
      ) : null}
      {report.mayReturn && open !== 'return' ? (
        <Button disabled={busy} onClick={() => setOpen('return')}>
          {t('return')}
        </Button>
      ) : null}
      {report.mayRecall ? (
        <Button disabled={busy} onClick={() => recall.mutate(seen, { onSuccess: () => toast(t('recalled')) })}>
          {t('recall')}
        </Button>
      ) : null}
      {report.mayAmend && open !== 'amend' ? (
        <Button disabled={busy} onClick={() => setOpen('amend')}>
          {t('amend')}
        </Button>
      ) : null}
      {open === 'return' ? (
        <ReturnForm
          busy={busy}
          onCancel={() => setOpen(null)}
          onReturn={(note) =>
            sendBack.mutate(
              { ...seen, note },
              {
                onSuccess: () => {
                  setOpen(null)
                  toast(t('returned'))
                },
              },
            )
          }
        />
      ) : null}
      {open === 'amend' ? (
        <AmendForm
          busy={busy}
          onCancel={() => setOpen(null)}
          onAmend={(reason, key) =>
            amend.mutate(
              { id: report.id, reason, key },
              { onSuccess: (next) => navigate(next.mayEdit ? paths.myReport(next.id) : paths.report(next.id)) },
            )
          }
        />
      ) : null}
    </div>
  )
}

type AmendProps = { busy: boolean; onAmend: (reason: string, key: string) => void; onCancel: () => void }

/** A correction is a new version beside the old one, and says why. */
function AmendForm({ busy, onAmend, onCancel }: AmendProps) {
  const { t } = useTranslation('review')
  const [reason, setReason] = useState('')
  const [error, setError] = useState<string>()
  const [key] = useState(() => crypto.randomUUID())
  return (
    <form
      className={styles.amend}
      aria-label={t('amend')}
      onSubmit={(event) => {
        event.preventDefault()
        if (reason.trim()) onAmend(reason.trim(), key)
        else setError(t('needReason'))
      }}
    >
      <AreaField
        name="reason"
        label={t('amendReason')}
        hint={t('amendHint')}
        value={reason}
        error={error}
        maxLength={500}
        autoFocus
        onChange={(typed) => {
          setReason(typed)
          setError(undefined)
        }}
      />
      <p className={styles.deeds}>
        <Button type="submit" look="primary" disabled={busy}>
          {t('amend')}
        </Button>
        <Button onClick={onCancel}>{t('cancel')}</Button>
      </p>
    </form>
  )
}
