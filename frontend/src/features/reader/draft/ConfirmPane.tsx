import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { ProblemError } from '../../../api/client'
import { paths } from '../../../app/paths'
import { Button } from '../../../ui/Button'
import { ProblemAlert } from '../../../ui/ProblemAlert'
import { toast } from '../../../ui/toast'
import { type Spot, spotOf, spotOfPoint } from '../edit/place'
import type { Working } from '../edit/useWork'
import { useConfirmDraft } from '../queries'
import type { AgencyName, OpenPoint } from '../types'
import styles from './panes.module.css'

type Props = { working: Working; points: OpenPoint[]; names: AgencyName[]; onGo: (spot: Spot) => void }

/** What will be made, what still keeps it from being made, and the deed itself. */
export function ConfirmPane({ working, points, names, onGo }: Props) {
  const { t } = useTranslation('reader')
  const navigate = useNavigate()
  const confirm = useConfirmDraft()
  const key = useRef(crypto.randomUUID())
  const { draft } = working.work
  const blocking = points.filter((point) => point.blocking)
  const doubts = points.length - blocking.length
  const indicators = draft.tasks.reduce((sum, task) => sum + task.indicators.length, 0)
  const fresh = names.filter(({ kind }) => kind === 'NEW' || kind === 'NEW_GROUP').length
  const refused = confirm.error instanceof ProblemError ? (confirm.error.problem.violations ?? []) : []
  const go = async () => {
    if (!(await working.save())) return
    try {
      const made = await confirm.mutateAsync({ id: working.view.id, version: working.version(), key: key.current })
      toast(t('confirm.done'))
      navigate(paths.plan(made.planId, { part: 'check' }))
    } catch {
      key.current = crypto.randomUUID() // what was wrong stands above, from the mutation
    }
  }
  const facts: [string, number][] = [
    ['tasks', draft.tasks.length],
    ['indicators', indicators],
    ['shares', draft.shares.length],
    ['newAgencies', fresh],
  ]
  return (
    <div className={styles.pane}>
      <dl className={styles.facts}>
        {facts.map(([name, count]) => (
          <div key={name}>
            <dt>{t(`confirm.${name}`)}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      {refused.length === 0 ? <ProblemAlert error={confirm.error} /> : null}
      {refused.length > 0 || blocking.length > 0 ? (
        <section role={refused.length > 0 ? 'alert' : undefined}>
          <h3>{t('confirm.blocked', { count: refused.length || blocking.length })}</h3>
          <ul className={styles.list}>
            {refused.length > 0
              ? refused.map(({ field = '', message = '' }) => (
                  <li key={field + message}>
                    <button type="button" className={styles.link} onClick={() => onGo(spotOf(field))}>
                      {message}
                    </button>
                  </li>
                ))
              : blocking.map((point) => (
                  <li key={point.key}>
                    <button type="button" className={styles.link} onClick={() => onGo(spotOfPoint(point, draft))}>
                      {point.detail}
                    </button>
                  </li>
                ))}
          </ul>
        </section>
      ) : null}
      {doubts > 0 ? <p>{t('confirm.doubts', { count: doubts })}</p> : null}
      <p>{t('confirm.text')}</p>
      <p>
        <Button look="primary" disabled={confirm.isPending || blocking.length > 0} onClick={() => void go()}>
          {t(confirm.isPending ? 'confirm.busy' : 'confirm.go')}
        </Button>
      </p>
    </div>
  )
}
