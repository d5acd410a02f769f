import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { paths } from '../../../app/paths'
import { Day } from '../../../ui/Day'
import { Figure } from '../../../ui/Figure'
import { Light } from '../../../ui/Light'
import type { PaperView } from '../types'

/** The facts on which something was ordered, as they were known when it was issued. */
export function Grounds({ paper }: { paper: PaperView }) {
  const { t } = useTranslation('paper')
  if (paper.facts.length === 0) return null
  return (
    <section aria-labelledby="grounds">
      <h2 id="grounds">{t('grounds.title')}</h2>
      <p>
        <small>
          {t('grounds.frozen')} <Day on={paper.issuedAt} />
        </small>
      </p>
      <ul>
        {paper.facts.map((fact) => (
          <li key={fact.indicatorId}>
            <Link to={paths.task(fact.taskId, { indicator: fact.indicatorId })}>
              {fact.taskNumber} {fact.indicator}
            </Link>{' '}
            {fact.light ? <Light status={fact.light} /> : null}
            <p>
              {typeof fact.target === 'number' ? (
                <>
                  {t('grounds.target')} <Figure value={fact.target} unit={fact.unit} />{' '}
                </>
              ) : null}
              {t('grounds.reported')} <Figure value={fact.reported} unit={fact.unit} />{' '}
              {fact.reportedOn ? <Day on={fact.reportedOn} /> : null}
              {fact.verdict ? (
                <>
                  {' '}
                  {t('grounds.verified')} {t(`grounds.verdict.${fact.verdict}`)}{' '}
                  {typeof fact.verified === 'number' ? <Figure value={fact.verified} unit={fact.unit} /> : null}
                </>
              ) : null}
            </p>
            {fact.sentence ? <p>{fact.sentence}</p> : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
