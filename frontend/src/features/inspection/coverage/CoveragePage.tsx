import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link, useParams, useSearchParams } from 'react-router'
import { has, useMe } from '../../../app/me'
import { paths } from '../../../app/paths'
import { ButtonLink } from '../../../ui/Button'
import styles from './CoveragePage.module.css'
import { coverage, type Line } from './queries'
import { Right } from './Right'

const KINDS = ['FIGURE', 'REPORT', 'TASK'] as const
type Kind = (typeof KINDS)[number]

/** How much was checked, and how far what was reported is right, with the interval that random checks allow. */
export function CoveragePage() {
  const { t } = useTranslation('coverage')
  const { planId = '' } = useParams()
  const [search] = useSearchParams()
  const { data } = useSuspenseQuery(coverage(planId))
  const draws = has(useMe(), 'supervisor', 'convener')
  const kind = KINDS.find((one) => one === search.get('kind')) ?? 'FIGURE'
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{t('title')}</h1>
        {draws ? <ButtonLink to={paths.draws()}>{t('draws')}</ButtonLink> : null}
      </header>
      <nav className={styles.kinds} aria-label={t('of')}>
        {KINDS.map((one) => (
          <Link key={one} to={paths.coverage(planId, { kind: one })} aria-current={one === kind ? 'page' : undefined}>
            {t(`kind.${one}`)}
          </Link>
        ))}
      </nav>
      <Lines title={t('whole')} lines={[data.whole]} kind={kind} />
      <Lines title={t('agencies')} lines={data.agencies} kind={kind} />
      <Lines title={t('sections')} lines={data.sections} kind={kind} />
      <p className={styles.note}>{t('how')}</p>
    </div>
  )
}

function Lines({ title, lines, kind }: { title: string; lines: Line[]; kind: Kind }) {
  const { t } = useTranslation('coverage')
  return (
    <table className={styles.table}>
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{t('name')}</th>
          <th scope="col">{t('checked')}</th>
          <th scope="col">{t('random')}</th>
          <th scope="col">{t('byHand')}</th>
          <th scope="col">{t('right')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => {
          const of = line.kinds.find((one) => one.kind === kind)
          if (!of) return null
          return (
            <tr key={line.id ?? 'whole'}>
              <th scope="row">{line.name ?? t('plan')}</th>
              <td data-label={t('checked')}>{t('outOf', { checked: of.checked, total: of.total })}</td>
              <td data-label={t('random')}>
                <Verdicts of={of.random} />
              </td>
              <td data-label={t('byHand')}>
                <Verdicts of={of.byHand} />
              </td>
              <td data-label={t('right')}>
                <Right share={of.right} />
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function Verdicts({ of }: { of: Line['kinds'][number]['random'] }) {
  const { t } = useTranslation('coverage')
  const said = (['confirmed', 'discrepancy', 'undetermined'] as const).filter((verdict) => of[verdict] > 0)
  if (said.length === 0) return <span className={styles.none}>{t('none')}</span>
  return (
    <>
      {said.map((verdict) => (
        <span key={verdict} className={styles.verdict} data-verdict={verdict}>
          {t(`verdict.${verdict}`)} {of[verdict]}
        </span>
      ))}
    </>
  )
}
