import { useSuspenseQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useParams, useSearchParams } from 'react-router'
import { texts } from '../../../app/i18n'
import { seesThePlan, useMe } from '../../../app/me'
import { paths } from '../../../app/paths'
import { paper } from '../queries'
import type { PaperView } from '../types'
import { Addressees } from './Addressees'
import { Grounds } from './Grounds'
import { MyPart } from './MyPart'
import { PaperDocument } from './PaperDocument'
import styles from './PaperPage.module.css'
import { ReminderRecord } from './ReminderRecord'

const PaperDeeds = lazy(async () => {
  const [{ PaperDeeds }] = await Promise.all([import('./judge/PaperDeeds'), texts('judge')])
  return { default: PaperDeeds }
})

/** One paper: as it went out, what each addressee made of it, and what is mine to do about it. */
export function PaperPage() {
  const { paperId = '' } = useParams()
  const { t } = useTranslation('paper')
  const [search] = useSearchParams()
  const who = useMe()
  const { data } = useSuspenseQuery(paper(paperId))
  const desk = seesThePlan(who)
  const mine = data.addressees.filter(({ agency }) => who.agencies.some((own) => own.id === agency.id))
  const mineFirst = mine.length > 0 && mine.some(({ may }) => may.signFor || may.answer || may.askExtension)
  return (
    <div className={styles.page} data-mine={mineFirst || undefined}>
      <header className={`${styles.head} no-print`}>
        <Link to={desk ? paths.papers() : paths.my()}>
          <span aria-hidden="true">←</span> {desk ? t('back') : t('toMy')}
        </Link>
        <Ladder paper={data} />
      </header>
      <div className={styles.columns}>
        <div className={styles.left}>
          <ReturnNotes paper={data} mine={mine} />
          <PaperDocument paper={data} />
          <Grounds paper={data} />
        </div>
        <div className={styles.right}>
          {mine.map((addressee) => (
            <MyPart key={addressee.id} paper={data} addressee={addressee} />
          ))}
          <Addressees paper={data} state={search.get('status')} at={search.get('at')} mine={mine} />
          {data.may.close || data.may.cancel ? (
            <Suspense>
              <PaperDeeds paper={data} deed={search.get('deed')} />
            </Suspense>
          ) : null}
          {desk || mine.length > 0 ? <ReminderRecord paperId={data.id} /> : null}
        </div>
      </div>
    </div>
  )
}

/** Where it stands on the ladder: what it came from and what came of it. */
function Ladder({ paper }: { paper: PaperView }) {
  const { t } = useTranslation('paper')
  const { escalatedFrom: from, escalations } = paper
  if (!from && escalations.length === 0) return null
  return (
    <p className={styles.ladder}>
      {from ? <Link to={paths.paper(from.paperId)}>{t('escalatedFrom', { number: from.number })}</Link> : null}
      {escalations.map(({ paperId, number, rung }) => (
        <Link key={paperId} to={paths.paper(paperId)}>
          {t('escalatedTo', { number, rung: rung ? t(`rung.${rung}`) : '' })}
        </Link>
      ))}
    </p>
  )
}

/** Why it came back, on top of everything. */
function ReturnNotes({ mine }: { paper: PaperView; mine: PaperView['addressees'] }) {
  const { t } = useTranslation('paper')
  return mine
    .filter(({ state }) => state === 'RETURNED')
    .map(({ id, answers }) => {
      const last = answers.at(-1)
      return (
        <section key={id} className={`${styles.note} no-print`} aria-label={t('returnNote')}>
          <h2>{t('returnNote')}</h2>
          <p>{last?.note}</p>
          <p className={styles.by}>{last?.judgedByName}</p>
        </section>
      )
    })
}
