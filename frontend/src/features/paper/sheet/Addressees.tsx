import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import { paths } from '../../../app/paths'
import { useShortcuts } from '../../../app/shortcuts'
import { DueBy } from '../DueBy'
import { Progress } from '../Progress'
import { ADDRESSEE_STATES, COUNTED, isTheirs } from '../states'
import type { AddresseeView, Counts, PaperView } from '../types'
import { AddresseeDetail } from './AddresseeDetail'
import styles from './Addressees.module.css'

type Props = { paper: PaperView; state: string | null; at: string | null; mine: AddresseeView[] }

/** Everybody who has to answer, each with their own state; one of them open. */
export function Addressees({ paper, state, at, mine }: Props) {
  const { t } = useTranslation('paper')
  const navigate = useNavigate()
  const shown = paper.addressees.filter((one) => (state === 'LATE' ? one.late : state ? one.state === state : true))
  const open = shown.length === 1 && mine.length === 0 ? shown[0]?.id : at
  const link = (id: string) => paths.paper(paper.id, { status: state ?? undefined, at: id === open ? undefined : id })
  const step = (by: 1 | -1) => {
    const place = shown.findIndex(({ id }) => id === open)
    const next = shown[Math.min(shown.length - 1, Math.max(0, place + by))]
    if (next && next.id !== open) navigate(link(next.id), { replace: true, preventScrollReset: true })
  }
  useShortcuts({ j: () => step(1), k: () => step(-1) })
  return (
    <section className={styles.addressees} aria-labelledby="addressees">
      <header className={styles.head}>
        <h2 id="addressees">
          {t('addresseesTitle')} <small>{paper.addressees.length}</small>
        </h2>
        {state ? (
          <p>
            {t('showing', { state: state === 'LATE' ? t('late') : t(`state.${state}`) })}{' '}
            <Link to={paths.paper(paper.id)}>{t('showAll')}</Link>
          </p>
        ) : null}
      </header>
      <Progress paperId={paper.id} counts={countsOf(paper.addressees)} />
      {shown.length === 0 ? <p>{t('noneShown')}</p> : null}
      <ul className={styles.list}>
        {shown.map((one) => (
          <li key={one.id} data-open={one.id === open || undefined}>
            <Row one={one} open={one.id === open} to={link(one.id)} />
            {one.id === open && !mine.includes(one) ? <AddresseeDetail paper={paper} addressee={one} /> : null}
          </li>
        ))}
      </ul>
    </section>
  )
}

type RowProps = { one: AddresseeView; open: boolean; to: string }

/** How far an agency is; of others than one's own there is no more to open. */
function Row({ one, open, to }: RowProps) {
  const { t } = useTranslation('paper')
  const face = (
    <>
      <b title={one.agency.name}>{one.agency.shortName}</b>
      <span className={styles.role}>
        {t(`role.${one.role}`)}
        {one.recipient === 'CONTACT' ? '' : ` · ${t(`recipient.${one.recipient}`)}`}
      </span>
      <span className={styles.state} data-state={one.state}>
        {t(`state.${one.state}`)}
      </span>
      <span className={styles.when}>
        {isTheirs(one.state) && one.whole ? <DueBy dueAt={one.dueAt} /> : null}
        {one.reminders > 0 ? <small>{t('reminded', { count: one.reminders })}</small> : null}
      </span>
    </>
  )
  if (!one.whole) return <p className={styles.row}>{face}</p>
  return (
    <Link className={styles.row} to={to} replace preventScrollReset aria-expanded={open}>
      {face}
    </Link>
  )
}

function countsOf(addressees: AddresseeView[]): Counts {
  const counts: Counts = {
    total: addressees.length,
    toSignFor: 0,
    working: 0,
    answered: 0,
    returned: 0,
    closed: 0,
    settled: 0,
    late: addressees.filter((one) => one.late).length,
  }
  for (const state of ADDRESSEE_STATES) {
    if (state !== 'CANCELLED') counts[COUNTED[state]] = addressees.filter((one) => one.state === state).length
  }
  return counts
}
