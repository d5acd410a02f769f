import type { Ref } from 'react'
import { useTranslation } from 'react-i18next'
import type { Focus } from '../edit/deeds'
import { PARTS, type Part, type Spot } from '../edit/place'
import { proposals } from '../edit/shares'
import type { Working } from '../edit/useWork'
import styles from '../PlanDraftPage.module.css'
import type { AgencyName, OpenPoint } from '../types'
import { AgenciesPane } from './AgenciesPane'
import { ComparePane } from './ComparePane'
import { ConfirmPane } from './ConfirmPane'
import { MechanismPane } from './MechanismPane'
import { OpenPane } from './OpenPane'
import { SharesPane } from './SharesPane'
import { TasksPane } from './TasksPane'
import { TermsPane } from './TermsPane'
import type { useQueue } from './useQueue'

type Props = {
  working: Working
  part: Part
  points: OpenPoint[]
  names: AgencyName[]
  queue: ReturnType<typeof useQueue>
  focus: Focus | null
  pane: Ref<HTMLElement>
  plan?: string
  onPart: (part: Part) => void
  onPlan: (plan: string) => void
  onPoint: (point: OpenPoint) => void
  onStep: (step: 1 | -1) => void
  onSettle: () => void
  onGo: (spot: Spot) => void
}

/** What the document becomes, part by part: what is open, the tasks, the agencies, the whole. */
export function DraftPane(props: Props) {
  const { working, part, points, names, pane, onPart } = props
  const { t } = useTranslation('reader')
  const { draft } = working.work
  const counts: Partial<Record<Part, number>> = {
    open: points.length,
    tasks: draft.tasks.length,
    shares: proposals(draft, working.view.original).length,
    agencies: names.length,
  }
  return (
    <section className={styles.draft} aria-label={t('side.draft')}>
      <nav className={styles.parts} aria-label={t('part.label')}>
        {PARTS.map((one) => (
          <button key={one} type="button" aria-current={one === part ? 'page' : undefined} onClick={() => onPart(one)}>
            {t(`part.${one}`)}
            {counts[one] === undefined ? null : <span>{counts[one]}</span>}
          </button>
        ))}
      </nav>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard */}
      <section ref={pane} className={styles.scroll} tabIndex={0} aria-label={t(`part.${part}`)}>
        <Body {...props} />
      </section>
    </section>
  )
}

function Body({
  working,
  part,
  points,
  names,
  queue,
  focus,
  plan,
  onPart,
  onPlan,
  onPoint,
  onStep,
  onSettle,
  onGo,
}: Props) {
  const { work, view } = working
  switch (part) {
    case 'open':
      return (
        <OpenPane
          points={points}
          queue={queue}
          work={work}
          numbers={view.numbers}
          focus={focus}
          onOpen={onPoint}
          onStep={onStep}
          onSettle={onSettle}
          onFinish={() => onPart('confirm')}
        />
      )
    case 'tasks':
      return (
        <TasksPane
          draft={work.draft}
          original={view.original}
          numbers={view.numbers}
          focus={focus}
          year={work.terms.year}
        />
      )
    case 'shares':
      return <SharesPane draft={work.draft} original={view.original} />
    case 'agencies':
      return <AgenciesPane names={names} />
    case 'mechanism':
      return <MechanismPane mechanism={work.draft.mechanism} />
    case 'terms':
      return <TermsPane terms={work.terms} />
    case 'compare':
      return <ComparePane view={view} saved={working.status === 'saved'} plan={plan} onChoose={onPlan} />
    case 'confirm':
      return <ConfirmPane working={working} points={points} names={names} onGo={onGo} />
    default:
      return part satisfies never
  }
}
