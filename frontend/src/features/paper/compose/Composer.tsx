import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate, useSearchParams } from 'react-router'
import type { Me } from '../../../app/me'
import { paths } from '../../../app/paths'
import { Button } from '../../../ui/Button'
import { ErrorSummary } from '../../../ui/ErrorSummary'
import { useKeptDraft } from '../../../ui/kept-draft'
import { LeaveGuard } from '../../../ui/LeaveGuard'
import { toast } from '../../../ui/toast'
import { AddresseeFields } from './AddresseeFields'
import { AskedFields } from './AskedFields'
import styles from './Composer.module.css'
import { checkPaper } from './check'
import { followsReports, type PaperForm, toNewPaper } from './compose-form'
import { IssuerFields } from './IssuerFields'
import { LimitFields, useDueOn } from './LimitFields'
import { PreviewPane } from './PreviewPane'
import { useIssue } from './queries'
import { SubjectFields } from './SubjectFields'
import { usePreview } from './usePreview'
import { WordFields } from './WordFields'

type Props = { name: string; begun: PaperForm; planId: string | undefined; who: Me }

export function Composer({ name, begun, planId, who }: Props) {
  const { t } = useTranslation('compose')
  const navigate = useNavigate()
  const [search] = useSearchParams()
  const form = useKeptDraft(`${who.username}/paper?${name}`, begun)
  const [key] = useState(() => crypto.randomUUID())
  const issue = useIssue()
  const dueOn = useDueOn(form.values)
  const body = toNewPaper(form.values, planId, dueOn)
  const previewed = usePreview(form.values, body)

  const send = async () => {
    const wrong = checkPaper(form.values, t)
    if (wrong.length > 0) return form.refuse(wrong)
    try {
      const adopted = form.values.adopted.map((known) => t('adoptedLine', adoptedWords(known)))
      const text = body.body ?? previewed.data?.said.body
      const whole = adopted.length > 0 && text ? [text, t('adoptedHead'), ...adopted].join('\n') : body.body
      const made = await issue.mutateAsync({ body: { ...body, body: whole }, key })
      form.done()
      toast(t('issued', { number: made.number }))
      navigate(made.kind === 'REMINDER' && roundId ? paths.round(roundId) : paths.paper(made.id), { replace: true })
    } catch (error) {
      form.refuse(error)
    }
  }
  const roundId = search.get('round')

  return (
    <div className={styles.page}>
      <form
        className={styles.form}
        aria-label={t('title')}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
      >
        <h1>{t('title')}</h1>
        {form.restored && form.dirty ? (
          <p className={styles.restored} role="status">
            {t('restored')}
            <Button look="quiet" onClick={form.restart}>
              {t('restart')}
            </Button>
          </p>
        ) : null}
        <ErrorSummary error={form.error} refusals={form.refusals} />
        <IssuerFields form={form} who={who} />
        <SubjectFields form={form} planId={planId} roundId={roundId} />
        {followsReports(form.values) ? null : <AddresseeFields form={form} who={who} />}
        <LimitFields form={form} dueOn={dueOn} said={previewed.data?.said} />
        {form.values.kind === 'REQUEST' ? <AskedFields form={form} previewed={previewed.data} /> : null}
        <WordFields form={form} said={previewed.data?.said} />
        <p className={styles.deeds}>
          <Button type="submit" look="primary" disabled={issue.isPending}>
            {issue.isPending ? t('sending') : t('send', { count: previewed.data?.said.addressees.length ?? 0 })}
          </Button>
          <Button onClick={() => navigate(-1)}>{t('cancel')}</Button>
          <span>{form.dirty ? t('kept') : null}</span>
        </p>
        <LeaveGuard form={form} onForget={form.forget} />
      </form>
      <PreviewPane form={form.values} asked={previewed} />
    </div>
  )
}

const adoptedWords = ({ measureName, value, unit, on }: PaperForm['adopted'][number]) => ({
  name: measureName,
  value: `${value}${unit}`,
  day: on,
})
