import { useEffect, useRef, useState } from 'react'
import { OfflineError, ProblemError } from '../api/client'

export type Refusal = { field: string; message: string }

/** What a form holds while somebody types: its values, what was saved, and what the server said of each field. */
export function useDraft<T extends object>(saved: T, typed: T = saved) {
  const [{ base, values }, setState] = useState({ base: saved, values: typed })
  const now = useRef({ base, values })
  const [error, setError] = useState<unknown>(null)
  const [refusals, setRefusals] = useState<Refusal[]>([])
  const [refused, setRefused] = useState(0)

  useEffect(() => {
    if (refused > 0) showWrong()
  }, [refused])

  const put = (next: { base: T; values: T }) => {
    now.current = next
    setState(next)
  }
  const set = (change: Partial<T>) => {
    put({ ...now.current, values: { ...now.current.values, ...change } })
    setRefusals((list) => list.filter((one) => !Object.keys(change).some((name) => belongsTo(one.field, name))))
  }

  return {
    base,
    values,
    dirty: !same(base, values),
    /** The same, asked at this very moment: right after saving, before anything is drawn again. */
    isDirty: () => !same(now.current.base, now.current.values),
    error,
    refusals,
    set,
    /** All that a field needs, under the name that the server knows it by. */
    bind: <K extends keyof T & string>(name: K) => ({
      name,
      value: values[name],
      onChange: (value: T[K]) => set({ [name]: value } as unknown as Partial<T>), // a computed key widens to string
      error: said(refusals, name),
    }),
    /** What was said of a field deeper inside: `points[2].share`. */
    said: (path: string) => said(refusals, path),
    /** The server (or the page itself) said no. Whatever no form can show goes on to the boundary. */
    refuse: (reason: unknown) => {
      setRefused((times) => times + 1)
      if (Array.isArray(reason)) {
        setRefusals(reason as Refusal[])
        setError(null)
        return
      }
      if (!(reason instanceof ProblemError) && !(reason instanceof OfflineError)) throw reason
      setRefusals(reason instanceof ProblemError ? (reason.problem.violations ?? []) : [])
      setError(reason)
    },
    /** From here on this is what was saved; with `keep`, what was typed stays. */
    rebase: (next: T, keep: T = next) => {
      put({ base: next, values: keep })
      setError(null)
      setRefusals([])
    },
  }
}

/** Wherever the button was: the first wrong field has the focus, or what was said is in sight. */
function showWrong() {
  const field = document.querySelector<HTMLElement>('form [aria-invalid="true"]')
  if (field) field.focus()
  else document.querySelector('form [role="alert"]')?.scrollIntoView?.({ block: 'center' })
}

export type Draft<T extends object> = ReturnType<typeof useDraft<T>>

export type Conflict<T> = { name: keyof T & string; mine: unknown; theirs: unknown }

/**
 * Two people changed the same thing. Whoever touched a field alone has it; where both did, mine stays in the form and
 * theirs is shown beside it.
 */
export function mergeDrafts<T extends object>(base: T, mine: T, theirs: T) {
  const merged = { ...theirs }
  const conflicts: Conflict<T>[] = []
  for (const name of Object.keys(theirs) as (keyof T & string)[]) {
    const touchedByMe = !same(base[name], mine[name])
    if (!touchedByMe) continue
    merged[name] = mine[name]
    const touchedByThem = !same(base[name], theirs[name])
    if (touchedByThem && !same(mine[name], theirs[name])) {
      conflicts.push({ name, mine: mine[name], theirs: theirs[name] })
    }
  }
  return { merged, conflicts }
}

export const isStale = (error: unknown) =>
  error instanceof ProblemError && error.problem.type === '/problems/stale-version'

/** What was said of a field, or of one of the values in it: `aliases[1]`. */
const said = (refusals: Refusal[], name: string) =>
  refusals
    .filter(({ field }) => field === name || (field.startsWith(`${name}[`) && field.endsWith(']')))
    .map((one) => one.message)
    .join('；') || undefined

const belongsTo = (field: string, name: string) =>
  field === name || field.startsWith(`${name}.`) || field.startsWith(`${name}[`)

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
