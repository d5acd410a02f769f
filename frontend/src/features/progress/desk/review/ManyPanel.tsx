import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { paths } from '../../../../app/paths'
import { Button, ButtonLink } from '../../../../ui/Button'
import { ProblemAlert } from '../../../../ui/ProblemAlert'
import { LightChange } from '../LightChange'
import { useAcceptMany } from '../queries'
import type { Row } from '../types'
import styles from './ManyPanel.module.css'

/** The reasons for which the server wants a report to be looked at by itself. */
const CODES = [
  'figure-fell',
  'figure-jumped',
  'late',
  'problem',
  'delay',
  'first',
  'no-change-again',
  'no-evidence',
  'milestone-withdrawn',
  'light-worse',
  'amendment',
] as const

type Props = { roundId: string; queue: Row[]; onAccepted: (rows: Row[]) => void }

/** Many at once, but only where nothing is unusual; and what "unusual" was is said. */
export function ManyPanel({ roundId, queue, onAccepted }: Props) {
  const { t } = useTranslation('review')
  const mine = queue.filter((row) => row.mayAccept)
  const plain = mine.filter((row) => row.unusual.length === 0)
  const unusual = mine.filter((row) => row.unusual.length > 0)
  const [left, setLeft] = useState<string[]>([])
  const [refused, setRefused] = useState<{ row: Row; why: string }[]>([])
  const accept = useAcceptMany(roundId)
  const chosen = plain.filter((row) => !left.includes(row.id))

  const go = () =>
    accept.mutate(
      chosen.map(({ id, version }) => ({ id, version })),
      {
        onSuccess: (answer) => {
          const no = new Map(answer.refused.map(({ id, problem }) => [id, problem.detail ?? problem.title]))
          setRefused(chosen.flatMap((row) => (no.has(row.id) ? [{ row, why: no.get(row.id) ?? '' }] : [])))
          onAccepted(chosen.filter((row) => !no.has(row.id)))
        },
      },
    )

  return (
    <section className={styles.many} aria-labelledby="many">
      <h2 id="many">{t('many.title', { count: plain.length })}</h2>
      <p>{t('many.text')}</p>
      <ProblemAlert error={accept.error} />
      {refused.length > 0 ? (
        <div role="alert" className={styles.refused}>
          <p>{t('many.refused', { count: refused.length })}</p>
          <ul>
            {refused.map(({ row, why }) => (
              <li key={row.id}>
                {row.taskNumber} {row.taskTitle} · {row.agency.shortName}：{why}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <ul className={styles.rows}>
        {plain.map((row) => (
          <li key={row.id}>
            <label>
              <input
                type="checkbox"
                checked={!left.includes(row.id)}
                onChange={(event) =>
                  setLeft(event.target.checked ? left.filter((id) => id !== row.id) : [...left, row.id])
                }
              />
              <span>
                {row.taskNumber} {row.taskTitle} · {row.agency.shortName}
              </span>
            </label>
            <LightChange now={row.lightNow} then={row.lightIfAccepted} />
          </li>
        ))}
      </ul>
      <p className={styles.deeds}>
        <Button look="primary" disabled={chosen.length === 0 || accept.isPending} onClick={go}>
          {t('many.accept', { count: chosen.length })}
        </Button>
        <ButtonLink to={paths.review(roundId)}>{t('many.single')}</ButtonLink>
      </p>
      <h3>{t('many.excluded', { count: unusual.length })}</h3>
      {unusual.length === 0 ? <p>{t('many.noneExcluded')}</p> : null}
      <ul className={styles.excluded}>
        {unusual.map((row) => (
          <li key={row.id}>
            <Link to={paths.review(roundId, { report: row.id })}>
              {row.taskNumber} {row.taskTitle}
            </Link>{' '}
            · {row.agency.shortName}
            <small>{row.unusual.map((hint) => hint.text).join('；')}</small>
          </li>
        ))}
      </ul>
      <h3>{t('many.what')}</h3>
      <ul className={styles.what}>
        {CODES.map((code) => (
          <li key={code}>{t(`many.code.${code}`)}</li>
        ))}
      </ul>
    </section>
  )
}
