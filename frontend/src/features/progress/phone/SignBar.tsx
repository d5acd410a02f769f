import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { ProblemError } from '../../../api/client'
import { paths } from '../../../app/paths'
import { Button } from '../../../ui/Button'
import { AreaField } from '../../../ui/Field'
import { ProblemAlert } from '../../../ui/ProblemAlert'
import { toast } from '../../../ui/toast'
import { knowReport, listsChanged, readReport, returnReport, signReport } from './queries'
import styles from './ReportForm.module.css'
import type { Report } from './types'
import type { Stops } from './useStops'

/** The head's two deeds: sign it, or return it with a note that says what to change. */
export function SignBar({ view, stops }: { view: Report; stops: Stops }) {
  const { t } = useTranslation('report')
  const navigate = useNavigate()
  const [returning, setReturning] = useState(false)
  const [note, setNote] = useState('')
  const [error, setError] = useState<unknown>(null)
  const [busy, setBusy] = useState(false)
  const missing = error === 'note'
  return (
    <div className={styles.bar}>
      {missing ? null : <ProblemAlert error={error} />}
      {returning ? (
        <AreaField
          label={t('sign.note')}
          hint={t('sign.noteHint')}
          name="note"
          value={note}
          rows={3}
          maxLength={1000}
          autoFocus
          error={missing ? t('sign.noteRequired') : undefined}
          onChange={setNote}
        />
      ) : null}
      <div className={styles.deeds}>
        {returning ? (
          <>
            <Button onClick={() => setReturning(false)}>{t('sign.keep')}</Button>
            <Button look="primary" className={styles.main} disabled={busy} onClick={() => void sendBack()}>
              {t('sign.return')}
            </Button>
          </>
        ) : (
          <>
            <Button onClick={() => setReturning(true)}>{t('sign.return')}</Button>
            {view.maySign ? (
              <Button look="primary" className={styles.main} disabled={busy} onClick={() => void sign()}>
                {t(stops.next ? 'sign.next' : 'sign.last')}
              </Button>
            ) : null}
          </>
        )}
      </div>
    </div>
  )

  function sign() {
    return deed(() => signReport(view.id, view.version), t('sign.done', { title: view.task.title }))
  }

  function sendBack() {
    if (note.trim() === '') return setError('note')
    return deed(() => returnReport(view.id, view.version, note.trim()), t('sign.returned', { title: view.task.title }))
  }

  async function deed(how: () => Promise<Report>, said: string) {
    setBusy(true)
    setError(null)
    try {
      knowReport(await how())
      void listsChanged()
      toast(said)
      navigate(stops.next ? paths.myReport(stops.next.reportId) : paths.my())
    } catch (problem) {
      setError(problem)
      if (problem instanceof ProblemError) knowReport(await readReport(view.id))
    } finally {
      setBusy(false)
    }
  }
}
