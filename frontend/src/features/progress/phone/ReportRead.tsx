import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { paths } from '../../../app/paths'
import { Button, ButtonLink } from '../../../ui/Button'
import { ProblemAlert } from '../../../ui/ProblemAlert'
import { AmendPanel } from './AmendPanel'
import tiles from './EvidenceFields.module.css'
import { EvidenceTile } from './EvidenceTile'
import { Leftover } from './Leftover'
import { ReadFigures } from './ReadFigures'
import { ReadWords } from './ReadWords'
import styles from './ReportRead.module.css'
import { ReviewSteps } from './ReviewSteps'
import { recall } from './recall'
import { SignBar } from './SignBar'
import type { Draft } from './store'
import type { Report } from './types'
import { useReportDraft } from './useReportDraft'
import type { Stops } from './useStops'

type Props = { view: Report; draft: Draft; stops: Stops; foot: ReactNode }

/** A report as it goes out, beside the last accepted one; with the deeds that are open to whoever looks at it. */
export function ReportRead({ view, draft: begun, stops, foot }: Props) {
  const { t } = useTranslation('report')
  const navigate = useNavigate()
  const { draft, discard } = useReportDraft(view, begun)
  const [error, setError] = useState<unknown>(null)
  const [amending, setAmending] = useState(false)
  const evidence = view.evidence
  return (
    <div className={styles.read}>
      <Leftover view={view} draft={draft} onDiscard={() => void discard()} />
      <p className={styles.status}>
        <b>{t(`status.${view.status}`)}</b>
        {view.status === 'SUBMITTED' ? ` · ${t(view.signerWaits ? 'status.toSign' : 'status.toReview')}` : ''}
        {view.late ? ` · ${t('status.late')}` : ''}
      </p>
      {view.hidden ? <p>{t('hidden')}</p> : null}
      {view.noChange ? <p className={styles.noChange}>{t('noChange.is')}</p> : null}
      <ReadFigures view={view} />
      <ReadWords view={view} />
      {evidence.length > 0 ? (
        <section aria-label={t('evidence.title')}>
          <h2>{t('evidence.count', { count: evidence.length })}</h2>
          <ul className={tiles.tiles}>
            {evidence.map((one) => (
              <EvidenceTile
                key={one.id}
                evidence={one}
                proves={view.figures.find((figure) => figure.measureId === one.measureId)?.name}
              />
            ))}
          </ul>
        </section>
      ) : null}
      <ReviewSteps view={view} />
      {foot}
      <ProblemAlert error={error} />
      {view.maySign || view.mayReturn ? <SignBar view={view} stops={stops} /> : null}
      {amending ? <AmendPanel view={view} onClose={() => setAmending(false)} /> : null}
      <p className={styles.deeds}>
        {view.mayRecall ? (
          <Button onClick={() => recall(view.id).then(() => setError(null), setError)}>{t('recall')}</Button>
        ) : null}
        {view.mayAmend && !amending ? <Button onClick={() => setAmending(true)}>{t('amendment.begin')}</Button> : null}
        {!view.maySign && stops.next ? (
          <ButtonLink look="primary" to={paths.myReport(stops.next.reportId)}>
            {t('next')}
          </ButtonLink>
        ) : null}
        {!view.maySign && !stops.next ? <Button onClick={() => navigate(paths.my())}>{t('back')}</Button> : null}
      </p>
    </div>
  )
}
