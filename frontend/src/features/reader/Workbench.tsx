import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { useShortcuts } from '../../app/shortcuts'
import { fieldId } from '../../ui/Field'
import { LeaveGuard } from '../../ui/LeaveGuard'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { ClashPanel } from './draft/ClashPanel'
import { DraftPane } from './draft/DraftPane'
import { useQueue } from './draft/useQueue'
import { withChoices } from './edit/choices'
import { type Deeds, DeedsContext, type Focus, NamesContext } from './edit/deeds'
import { isPart, type Part, type Spot, spotOfPoint } from './edit/place'
import { useWork } from './edit/useWork'
import { Head } from './Head'
import styles from './PlanDraftPage.module.css'
import { CoverageLine } from './source/CoverageLine'
import { inOrder, type MarkKind, marksOf } from './source/ledger'
import { SourcePane } from './source/SourcePane'
import { end, sameSpan, start } from './spans'
import type { OpenPoint, PlanDraft } from './types'
import { useFocus } from './useFocus'
import { useFollow } from './useFollow'
import { useNameChoices } from './useNameChoices'
import { useUndoKeys } from './useUndoKeys'

/** The document on the left, what it becomes on the right; both scroll and light up together. */
export function Workbench({ view: given }: { view: PlanDraft }) {
  const { t } = useTranslation('reader')
  const working = useWork(given)
  const { view, work } = working
  const [search, setSearch] = useSearchParams()
  const [side, setSide] = useState<'source' | 'draft'>('draft')
  const [filter, setFilter] = useState<MarkKind | null>(null)
  const left = useRef<HTMLDivElement>(null)
  const right = useRef<HTMLDivElement>(null)

  const points = useMemo(
    () => view.open.filter(({ key, blocking }) => blocking || !work.settled.includes(key)),
    [view.open, work.settled],
  )
  const [first] = useState<Part>(points.length > 0 ? 'open' : 'tasks')
  const asked = search.get('part')
  const part = isPart(asked) ? asked : first
  const open = useCallback(
    (next: Record<string, string | undefined>) =>
      setSearch(
        (before) => {
          const params = new URLSearchParams(before)
          for (const [key, value] of Object.entries(next)) value ? params.set(key, value) : params.delete(key)
          return params
        },
        { replace: true, preventScrollReset: true },
      ),
    [setSearch],
  )
  const partNow = useRef(part)
  useEffect(() => {
    partNow.current = part
  })

  const follow = useFollow(left, right, work.draft, part === 'tasks')
  const draftNow = useCallback(() => working.now().draft, [working.now])
  const onDraft = useCallback(
    ({ task }: Focus) => {
      setSide('draft')
      const shown = right.current?.querySelector(`[data-task="${task}"]`)
      if (!shown || partNow.current !== 'open') open({ part: 'tasks' })
    },
    [open],
  )
  const [focus, look] = useFocus(left, right, draftNow, onDraft, follow)

  const { change, changeDraft } = working
  const deeds = useMemo<Deeds>(
    () => ({ change, draft: changeDraft, now: draftNow, focus: look, source: view.source.text }),
    [change, changeDraft, draftNow, look, view.source.text],
  )
  const names = useMemo(() => withChoices(view.agencies, work.choices), [view.agencies, work.choices])
  const choices = useNameChoices(names)
  const known = useMemo(() => ({ known: names, choices }), [names, choices])

  // The document is drawn after what is typed.
  const calm = useDeferredValue(work.draft)
  const marks = useMemo(() => inOrder(marksOf(view.numbers, calm)), [view.numbers, calm])
  // What is about a whole task is said at the task, not under every word of it.
  const doubts = useMemo(
    () => points.flatMap(({ span }) => (span && end(span) - start(span) < 40 ? [span] : [])),
    [points],
  )

  const queue = useQueue(points, search.get('at') ?? undefined, (at) => open({ part: 'open', at }))
  const lookAt = (point: OpenPoint | undefined) => {
    if (!point) return
    const spot = spotOfPoint(point, work.draft)
    look({ task: spot.task, indicator: spot.indicator, span: numberOf(point) }, 'source')
  }
  const numberOf = ({ span }: OpenPoint) => marks.find((mark) => sameSpan(mark.span, span))?.span
  const step = (by: 1 | -1) => (part === 'open' ? lookAt(queue.step(by)) : open({ part: 'open' }))
  const settle = () => {
    const { current, after } = queue
    if (part !== 'open' || !current || current.blocking) return
    change((now) => ({ ...now, settled: [...now.settled, current.key] }))
    queue.show(after)
    lookAt(after)
  }
  const firstLook = useRef(() => part === 'open' && lookAt(queue.current))
  useEffect(() => void firstLook.current(), [])
  const edit = () => {
    const task = focus?.task ?? (part === 'open' && queue.current ? spotOfPoint(queue.current, work.draft).task : 0)
    const indicator = focus?.indicator
    look({ task, indicator, edit: indicator === undefined ? 'task' : 'indicator' }, 'draft')
  }
  useShortcuts({ j: () => step(1), k: () => step(-1), s: settle, e: edit })
  useUndoKeys(working.undo, working.redo)

  const seek = (kind: MarkKind | null) => {
    setFilter(kind)
    const list = marks.filter((mark) => mark.kind === kind)
    const at = kind === filter ? list.findIndex((mark) => sameSpan(mark.span, focus?.span)) : -1
    const next = list[(at + 1) % Math.max(1, list.length)]
    if (next)
      look({ task: next.task, indicator: next.indicator, span: next.span }, next.task === undefined ? 'source' : 'both')
  }
  const go = (spot: Spot) => {
    open({ part: spot.part })
    if (spot.part === 'tasks') {
      const edits = spot.indicator !== undefined ? ('indicator' as const) : spot.field ? ('task' as const) : undefined
      look({ task: spot.task, indicator: spot.indicator, edit: edits }, 'both')
    }
    const place =
      spot.part === 'tasks' ? `t${spot.task}${spot.indicator === undefined ? '' : `i${spot.indicator}`}` : spot.part
    window.setTimeout(() => document.getElementById(fieldId(`${place}-${spot.field}`))?.focus(), 80)
  }
  const stuck = working.status === 'failed' || working.status === 'clash'

  return (
    <DeedsContext value={deeds}>
      <NamesContext value={known}>
        <div className={styles.page} data-side={side}>
          <Head working={working} open={points.length} onConfirm={() => open({ part: 'confirm' })} />
          <ProblemAlert error={working.error} onRetry={() => void working.save()} />
          {working.theirs && working.clash ? (
            <ClashPanel
              theirs={working.theirs}
              clash={working.clash}
              onTake={working.takeTheirs}
              onKeep={working.keepMine}
            />
          ) : null}
          <CoverageLine marks={marks} filter={filter} onFilter={seek} />
          <nav className={styles.sides} aria-label={t('side.label')}>
            {(['source', 'draft'] as const).map((one) => (
              <button key={one} type="button" aria-pressed={side === one} onClick={() => setSide(one)}>
                {t(`side.${one}`)}
              </button>
            ))}
          </nav>
          <SourcePane
            source={view.source}
            draft={calm}
            marks={marks}
            doubts={doubts}
            focus={focus}
            filter={filter}
            pane={left}
          />
          <DraftPane
            working={working}
            part={part}
            points={points}
            names={names}
            queue={queue}
            focus={focus}
            pane={right}
            plan={search.get('plan') ?? undefined}
            onPart={(next) => open({ part: next })}
            onPlan={(plan) => open({ plan })}
            onPoint={(point) => {
              queue.show(point)
              lookAt(point)
            }}
            onStep={step}
            onSettle={settle}
            onGo={go}
          />
        </div>
        <LeaveGuard
          form={{ dirty: working.status !== 'saved', isDirty: () => stuck && working.isDirty() }}
          onSave={working.save}
        />
      </NamesContext>
    </DeedsContext>
  )
}
