import { useQueries } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { paths } from '../../../app/paths'
import { Button } from '../../../ui/Button'
import { ProblemAlert } from '../../../ui/ProblemAlert'
import { toast } from '../../../ui/toast'
import { GroupHead, isSame, When } from './InboxGroup'
import styles from './InboxGroup.module.css'
import { agencyReports, knowReport, listsChanged, signReport } from './queries'
import type { Row, Waiting } from './types'

/** What waits for a signature. Many can be signed at once where nothing is unusual; the others say what is. */
export function SignGroup({ items, several }: { items: Waiting[]; several: boolean }) {
  const { t } = useTranslation('report')
  const rows = useRows(items)
  const [left, setLeft] = useState<string[]>([])
  const [error, setError] = useState<unknown>(null)
  const [busy, setBusy] = useState(false)
  if (items.length === 0) return null
  const plain = items.filter((item) => rows.get(item.reportId)?.unusual.length === 0)
  const chosen = plain.filter((item) => !left.includes(item.reportId))

  return (
    <section className={styles.group} aria-label={t('inbox.toSign')}>
      <GroupHead title={t('inbox.toSign')} items={items} />
      <ul>
        {items.map((item) => {
          const unusual = rows.get(item.reportId)?.unusual ?? []
          return (
            <li key={item.reportId} className={plain.length > 1 ? styles.row : undefined}>
              {plain.length > 1 ? (
                <label>
                  <input
                    type="checkbox"
                    aria-label={t('sign.choose', { title: item.taskTitle })}
                    disabled={!plain.includes(item)}
                    checked={chosen.includes(item)}
                    onChange={(event) => choose(item.reportId, event.target.checked)}
                  />
                </label>
              ) : null}
              <Link to={paths.myReport(item.reportId)}>
                <span className={styles.title}>
                  <span className={styles.number}>{item.taskNumber}</span>
                  {item.taskTitle}
                </span>
                {unusual.length > 0 ? (
                  <span className={styles.why}>{unusual.map((hint) => hint.text).join('；')}</span>
                ) : null}
                <span className={styles.under}>
                  {several ? <span>{item.agency.shortName}</span> : null}
                  {isSame(items) ? null : <When item={item} />}
                </span>
              </Link>
            </li>
          )
        })}
      </ul>
      <ProblemAlert error={error} />
      {plain.length > 1 ? (
        <div className={styles.foot}>
          <p>{t('sign.manyHint')}</p>
          <Button look="primary" disabled={busy || chosen.length === 0} onClick={() => void signAll()}>
            {t('sign.many', { count: chosen.length })}
          </Button>
        </div>
      ) : null}
    </section>
  )

  function choose(id: string, yes: boolean) {
    setLeft((now) => (yes ? now.filter((one) => one !== id) : [...now, id]))
  }

  async function signAll() {
    setBusy(true)
    setError(null)
    let signed = 0
    try {
      for (const item of chosen) {
        knowReport(await signReport(item.reportId, item.version))
        signed++
      }
    } catch (problem) {
      setError(problem)
    } finally {
      setBusy(false)
      if (signed > 0) toast(t('sign.manyDone', { count: signed }))
      await listsChanged()
    }
  }
}

/** What the round's list says of these reports: whether anything about them is unusual. */
function useRows(items: Waiting[]): ReadonlyMap<string, Row> {
  const pairs = [...new Map(items.map((item) => [`${item.round.id}${item.agency.id}`, item])).values()]
  const answers = useQueries({ queries: pairs.map(({ round, agency }) => agencyReports(round.id, agency.id)) })
  return new Map(answers.flatMap(({ data = [] }) => data.map((row) => [row.id, row])))
}
