import { type ReactNode, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { ProblemError } from '../../../api/client'
import { paths } from '../../../app/paths'
import { Button, ButtonLink } from '../../../ui/Button'
import { ErrorSummary } from '../../../ui/ErrorSummary'
import { today } from '../../../ui/format'
import { toast } from '../../../ui/toast'
import { ClashPanel } from './ClashPanel'
import { numberIn, percentage } from './decimal'
import { EvidenceFields } from './EvidenceFields'
import { FigureCard } from './FigureCard'
import { errorsOf, findingsOf } from './findings'
import { Milestones } from './Milestones'
import { NoChangeNotice, NoChangeReasons, unchanged, valuesBefore } from './NoChange'
import { lightFor } from './outlook'
import styles from './ReportForm.module.css'
import { recall } from './recall'
import { SaveState } from './SaveState'
import type { Draft } from './store'
import type { Report } from './types'
import { useReportDraft } from './useReportDraft'
import type { Stops } from './useStops'
import { figureField, milestoneField } from './values'
import { Words } from './Words'

type Props = { view: Report; begun: Draft; stops: Stops; foot: ReactNode }

/** What a contact fills in for one task: figures first, then words, then proof; kept while it is typed. */
export function ReportForm({ view, begun, stops, foot }: Props) {
  const { t } = useTranslation('report')
  const navigate = useNavigate()
  const editing = useReportDraft(view, begun)
  const { draft, values, set } = editing
  const [tried, setTried] = useState(draft.trouble?.kind === 'refused')
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const summary = useRef<HTMLDivElement>(null)
  const findings = findingsOf(draft, values, tried)
  const errors = errorsOf(findings, values, (wrong) => t(`wrong.${wrong}`))
  const noChange = values.noChange === 'true'
  const refused = draft.trouble?.kind === 'refused' ? new ProblemError(draft.trouble.problem) : null
  const refusals = tried ? Object.entries(errors).map(([field, message]) => ({ field, message })) : []

  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void handIn()
      }}
    >
      {draft.trouble?.kind === 'clash' ? (
        <ClashPanel view={view} clashes={draft.trouble.clashes} onSettle={editing.settle} />
      ) : null}
      <div ref={summary} tabIndex={-1} className={styles.summary}>
        <ErrorSummary error={refused} refusals={refusals} />
      </div>
      {noChange ? <NoChangeNotice onUndo={undoNoChange} /> : null}
      {view.figures.map((figure) => (
        <FigureCard
          key={figure.measureId}
          figure={figure}
          agency={view.agency.shortName}
          locked={noChange && figure.aggregation !== 'PER_PERIOD'}
          values={values}
          errors={errors}
          codes={findings
            .filter(({ field }) => field.startsWith(`figures[${figure.measureId}]`))
            .map(({ code }) => code)}
          onType={set}
        />
      ))}
      <Milestones milestones={view.milestones} values={values} errors={errors} onType={set} />
      <Words values={values} errors={errors} previous={view.previous} behind={isBehind()} onType={set} />
      <EvidenceFields view={view} />
      {foot}
      <div className={styles.bar}>
        {asking ? <NoChangeReasons onChoose={nothingChanged} onClose={() => setAsking(false)} /> : null}
        <SaveState draft={draft} unkept={editing.unkept} />
        <div className={styles.deeds} hidden={asking}>
          {noChange ? null : <Button onClick={() => setAsking(true)}>{t('noChange.tap')}</Button>}
          {draft.handIn && !busy ? (
            <Button onClick={() => void editing.handIn(false)}>{t('handIn.cancel')}</Button>
          ) : (
            <Button
              look="primary"
              className={styles.main}
              type="submit"
              disabled={busy || draft.trouble?.kind === 'clash'}
            >
              {t(busy ? 'handIn.busy' : stops.next ? 'handIn.next' : 'handIn.last')}
            </Button>
          )}
        </div>
        {draft.handIn && !busy && stops.next ? (
          <ButtonLink to={paths.myReport(stops.next.reportId)}>{t('next')}</ButtonLink>
        ) : null}
      </div>
    </form>
  )

  async function handIn() {
    setTried(true)
    setBusy(true)
    const after = await editing.handIn(true)
    setBusy(false)
    if (!after) return handedIn()
    if (!after.handIn) requestAnimationFrame(() => summary.current?.focus())
  }

  function handedIn() {
    toast(t(view.signerWaits ? 'handIn.doneToSign' : 'handIn.done', { title: view.task.title }), {
      undo: () => void recall(view.id).then(() => navigate(paths.myReport(view.id))),
    })
    navigate(stops.next ? paths.myReport(stops.next.reportId) : paths.my())
  }

  function nothingChanged(reason: string) {
    const typed = unchanged(view, values, reason)
    set(typed, valuesBefore(typed, values))
    setAsking(false)
    if (!reason) requestAnimationFrame(() => document.getElementById('field-progressText')?.focus())
  }

  function undoNoChange() {
    set({ ...draft.aside, noChange: '' }, null)
  }

  function isBehind() {
    if (view.milestones.some((one) => !values[milestoneField(one.id)] && one.dueOn < today())) return true
    return view.figures.some((figure) => {
      const text = (part: 'value' | 'numerator' | 'denominator') =>
        numberIn(values[figureField(figure.measureId, part)])
      const entered = figure.ratio ? percentage(text('numerator'), text('denominator')) : text('value')
      const value = figure.editable ? entered : (figure.value ?? null)
      return figure.indicators.some((one) => ['YELLOW', 'RED', 'BLOCKED'].includes(lightFor(value, one) ?? ''))
    })
  }
}
