import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { paths } from '../../../app/paths'
import { Button } from '../../../ui/Button'
import { AreaField } from '../../../ui/Field'
import { formProblem } from '../../../ui/form-problem'
import { ProblemAlert } from '../../../ui/ProblemAlert'
import { amendReport, knowReport, listsChanged } from './queries'
import styles from './ReportRead.module.css'
import { randomId } from './store'
import type { Report } from './types'

/** An accepted report is frozen; what was wrong in it is put right in a new revision that says why. */
export function AmendPanel({ view, onClose }: { view: Report; onClose: () => void }) {
  const { t } = useTranslation('report')
  const navigate = useNavigate()
  const [reason, setReason] = useState('')
  const [refused, setRefused] = useState<string>()
  const [error, setError] = useState<unknown>(null)
  const [key] = useState(randomId)
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        amendReport(view.id, reason.trim(), key).then(begun, refuse)
      }}
    >
      <ProblemAlert error={error} />
      <AreaField
        label={t('amendment.reason')}
        hint={t('amendment.hint')}
        name="reason"
        value={reason}
        maxLength={500}
        autoFocus
        error={refused}
        onChange={setReason}
      />
      <p className={styles.deeds}>
        <Button onClick={onClose}>{t('noChange.cancel')}</Button>
        <Button look="primary" type="submit">
          {t('amendment.begin')}
        </Button>
      </p>
    </form>
  )

  function begun(next: Report) {
    knowReport(next)
    void listsChanged()
    navigate(paths.myReport(next.id))
  }

  function refuse(problem: unknown) {
    setError(null)
    setRefused(undefined)
    try {
      const { fields, rest } = formProblem(problem, ['reason'])
      setRefused(fields.reason)
      if (rest.length > 0) setError(problem)
    } catch {
      setError(problem)
    }
  }
}
