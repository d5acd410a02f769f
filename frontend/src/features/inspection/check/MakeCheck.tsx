import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useActivity } from '../../../api/activity'
import { ProblemError } from '../../../api/client'
import { useReachable } from '../../../api/reachable'
import { Button } from '../../../ui/Button'
import type { Refusal } from '../../../ui/draft'
import { ErrorSummary } from '../../../ui/ErrorSummary'
import { AreaField, NumberField } from '../../../ui/Field'
import { ProblemAlert } from '../../../ui/ProblemAlert'
import { readNumber } from '../../../ui/read-number'
import { Choices } from './Choices'
import { FoundFields } from './FoundFields'
import styles from './MakeCheck.module.css'
import { PointFields } from './PointFields'
import { checkResult, isCounted, isOther } from './result-check'
import type { Visit } from './store'
import { type Check, VERDICTS } from './types'
import { useVisit, type Visiting } from './useVisit'

/** What is done on site, one thumb and no network: begin, answer the points, the value, the verdict, hand in. */
export function MakeCheck({ view }: { view: Check }) {
  const { t } = useTranslation('check')
  const visiting = useVisit(view)
  if (visiting.visit === undefined) return null
  if (visiting.visit === null) {
    return (
      <section className={styles.begin}>
        <p>{t('hidden', { agency: view.check.agency.shortName })}</p>
        <Button look="primary" className={styles.big} onClick={() => void visiting.begin()}>
          {t('begin')}
        </Button>
      </section>
    )
  }
  return <VisitForm view={view} visiting={visiting} visit={visiting.visit} />
}

/** What was typed an instant ago is shown at once, whether or not the device has written it down yet. */
function VisitForm({ view, visiting, visit: kept }: { view: Check; visiting: Visiting; visit: Visit }) {
  const { t } = useTranslation('check')
  const [refusals, setRefusals] = useState<Refusal[]>([])
  const { see, photos } = visiting
  const [typed, setTyped] = useState(kept)
  const visit = { ...typed, handIn: kept.handIn, problem: kept.problem }
  const said = (field: string) => refusals.find((one) => one.field === field)?.message
  const verified = readNumber(visit.verified)
  const change = (part: Parameters<typeof see>[0]) => {
    setRefusals([])
    setTyped((now) => ({ ...now, ...(typeof part === 'function' ? part(now) : part) }))
    void see(part)
  }
  const handIn = () => {
    const wrong = checkResult(visit, view, t)
    setRefusals(wrong)
    if (wrong.length === 0) void visiting.handIn()
  }
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        handIn()
      }}
    >
      <ErrorSummary error={null} refusals={refusals} />
      {visit.problem ? <ProblemAlert error={new ProblemError(visit.problem)} /> : null}
      <section className={styles.points} aria-label={t('points')}>
        <h2>
          {t('points')} <small>{t('answered', countOf(visit, view))}</small>
        </h2>
        {view.points.map((point) => (
          <PointFields
            key={point.code}
            point={point}
            seen={visit.points[point.code]}
            photos={photos.filter(({ code }) => code === point.code)}
            wrong={said(`point.${point.code}`)}
            wrongNote={said(`note.${point.code}`)}
            onSee={(seen) => change((now) => ({ points: { ...now.points, [point.code]: seen } }))}
            onPhoto={(file) => visiting.addPhoto(point.code, file)}
            onDrop={visiting.dropPhoto}
          />
        ))}
      </section>
      <section className={styles.verdict} aria-label={t('verdictTitle')}>
        <h2>{t('verdictTitle')}</h2>
        {isCounted(view) ? (
          <NumberField
            label={t('verified')}
            hint={isOther(verified, view.check.reportedValue) ? t('other') : undefined}
            name="verified"
            unit={view.check.unit}
            value={visit.verified}
            error={said('verified')}
            onChange={(verified) => change({ verified })}
          />
        ) : null}
        <Choices
          name="verdict"
          label={t('verdictTitle')}
          values={VERDICTS}
          value={visit.verdict}
          word={(verdict) => t(`verdict.${verdict}`)}
          error={said('verdict')}
          onChoose={(verdict) => change({ verdict })}
        />
        <AreaField
          label={t('note')}
          hint={t('noteHint')}
          name="note"
          rows={3}
          maxLength={2000}
          value={visit.note}
          error={said('note')}
          onChange={(note) => change({ note })}
        />
      </section>
      <FoundFields found={visit.found} said={said} onChange={(found) => change({ found })} />
      <div className={styles.bar}>
        <HereState visit={visit} waiting={photos.filter(({ evidenceId }) => !evidenceId).length} />
        <Button type="submit" look="primary" className={styles.big} disabled={visit.handIn}>
          {t(visit.handIn ? 'waiting' : 'handIn')}
        </Button>
      </div>
    </form>
  )
}

function countOf(visit: Visit, view: Check) {
  return { count: Object.values(visit.points).filter(({ answer }) => answer).length, total: view.points.length }
}

/** One line that says where what was seen is now. */
function HereState({ visit, waiting }: { visit: Visit; waiting: number }) {
  const { t } = useTranslation('check')
  const reachable = useReachable()
  const sending = useActivity().has(visit.checkId)
  const state = !reachable ? (visit.handIn ? 'handInLater' : 'offline') : sending ? 'sending' : 'here'
  return (
    <p className={styles.here} role="status" data-state={state}>
      {t(`here.${state}`)}
      {waiting > 0 ? ` ${t('here.photos', { count: waiting })}` : ''}
    </p>
  )
}
