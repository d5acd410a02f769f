import { useTranslation } from 'react-i18next'
import type { Report } from '../types'
import { compare } from './compare'
import { EvidenceList } from './EvidenceList'
import { FigureRows } from './FigureRows'
import { History } from './History'
import styles from './ReportSheet.module.css'
import { Stages } from './Stages'
import { Words } from './Words'

/** All that a report says, beside what it continues or corrects. */
export function ReportSheet({ report, corrected }: { report: Report; corrected?: Report }) {
  const { t } = useTranslation('review')
  const compared = compare(report, corrected)
  const evidence = report.evidence ?? []
  const measures = new Set(report.figures.map((figure) => figure.measureId))
  const rest = evidence.filter((one) => !one.measureId || !measures.has(one.measureId))
  if (report.hidden) return <p className={styles.hidden}>{t('hidden')}</p>
  return (
    <div className={styles.sheet}>
      {report.reason ? <p className={styles.reason}>{t('amendedBecause', { reason: report.reason })}</p> : null}
      <FigureRows figures={compared.figures} evidence={evidence} heading={t(`against.${compared.against}`)} />
      <Stages milestones={report.milestones} />
      <Words compared={compared} />
      {rest.length > 0 ? (
        <section aria-labelledby="evidence">
          <h3 id="evidence">{t('evidence')}</h3>
          <EvidenceList evidence={rest} />
        </section>
      ) : null}
      <History reviews={report.reviews} />
    </div>
  )
}
