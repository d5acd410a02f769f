import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { paths } from '../../app/paths'
import { Button } from '../../ui/Button'
import { Conflicts } from '../../ui/Conflicts'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { LeaveGuard } from '../../ui/LeaveGuard'
import { SaveBar } from '../../ui/SaveBar'
import { toast } from '../../ui/toast'
import { useEdit } from '../../ui/useEdit'
import { AgencyFields } from './AgencyFields'
import styles from './AgencyPage.module.css'
import { check, toBody, toForm } from './agency-form'
import { Members } from './Members'
import { type Agency, agency as readAgency, useChangeAgency } from './queries'
import { RetireAgency } from './RetireAgency'

/** One agency: its names, its place in the order, and the people who act for it. */
export function AgencyEditor({ agency, mayEdit }: { agency: Agency; mayEdit: boolean }) {
  const { t } = useTranslation('agency')
  const change = useChangeAgency()
  const [retiring, setRetiring] = useState(false)
  const form = useEdit(agency, {
    toForm,
    check: (values) => check(values, t),
    send: (values, seen) => change.mutateAsync({ id: agency.id, body: { ...toBody(values), version: seen.version } }),
    reload: () => readAgency(agency.id),
    onSaved: (saved) => toast(t('saved', { name: saved.shortName })),
  })
  const editable = mayEdit && !agency.retired
  return (
    <div className={styles.detail}>
      <header className={styles.detailHead}>
        <h2>{agency.shortName}</h2>
        {agency.retired ? <span className={styles.tag}>{t('retired')}</span> : null}
        <Link to={paths.audit({ subject: agency.id })}>{t('record')}</Link>
      </header>
      {editable ? (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            void form.save()
          }}
        >
          <ErrorSummary error={form.error} refusals={form.refusals} />
          <Conflicts conflicts={form.conflicts} label={(name) => t(name)} onTake={form.takeTheirs} />
          <AgencyFields form={form} isNew={false} />
          <SaveBar dirty={form.dirty} busy={form.busy} onSave={form.save} onDiscard={form.discard} />
          <LeaveGuard form={form} onSave={form.save} />
        </form>
      ) : (
        <dl className={styles.facts}>
          <dt>{t('name')}</dt>
          <dd>{agency.name}</dd>
          <dt>{t('aliases')}</dt>
          <dd>{agency.aliases.join('、') || '—'}</dd>
          <dt>{t('code')}</dt>
          <dd>{agency.code}</dd>
        </dl>
      )}
      <Members agency={agency} mayEdit={editable} />
      {editable ? (
        <section className={styles.ending}>
          <Button onClick={() => setRetiring(true)}>{t('retire.open')}</Button>
        </section>
      ) : null}
      {retiring ? <RetireAgency agency={agency} onClose={() => setRetiring(false)} /> : null}
    </div>
  )
}
