import { compare } from './merge'
import { type Draft, isUnsent, type Store } from './store'
import type { Report } from './types'
import { type Values, valuesOf } from './values'

const now = () => new Date().toISOString()

/** The draft of a report as the page begins with it: what was kept here, brought together with what the server has. */
export async function beginDraft(store: Store, report: Report): Promise<Draft> {
  return store.transaction('rw', store.drafts, async () => {
    const kept = await store.drafts.get(report.id)
    if (!kept) return draftOf(report)
    if (!isUnsent(kept)) {
      const newer = kept.base.version - report.version
      if (newer > 0 || (newer === 0 && kept.trouble)) return kept
      const fresh = draftOf(report)
      if (!kept.aside || !report.noChange) {
        await store.drafts.delete(report.id)
        return fresh
      }
      const next = { ...fresh, aside: kept.aside }
      await store.drafts.put(next)
      return next
    }
    if (kept.base.version >= report.version || !report.mayEdit) return kept
    const met = meet(kept, report)
    await store.drafts.put(met)
    return met
  })
}

export function draftOf(report: Report): Draft {
  return {
    reportId: report.id,
    base: report,
    values: valuesOf(report),
    edits: 0,
    sent: 0,
    keptAt: now(),
    savedAt: report.savedAt ?? null,
    handIn: false,
    trouble: null,
  }
}

/** Keeps what was just typed, field by field, so that two tabs do not overwrite each other; and what it put aside. */
export async function keep(store: Store, report: Report, typed: Values, aside?: Values | null): Promise<Draft> {
  return store.transaction('rw', store.drafts, async () => {
    const draft = (await store.drafts.get(report.id)) ?? draftOf(report)
    const next: Draft = {
      ...draft,
      values: { ...draft.values, ...typed },
      edits: draft.edits + 1,
      keptAt: now(),
      handIn: false,
      aside: aside === undefined ? draft.aside : aside,
      trouble: draft.trouble?.kind === 'clash' ? draft.trouble : null,
    }
    await store.drafts.put(next)
    return next
  })
}

/** Changes a draft as it stands now; a draft that is gone stays gone. */
export async function change(store: Store, reportId: string, how: (draft: Draft) => Draft | null) {
  return store.transaction('rw', store.drafts, async () => {
    const draft = await store.drafts.get(reportId)
    if (!draft) return null
    const next = how(draft)
    if (next) await store.drafts.put(next)
    else await store.drafts.delete(reportId)
    return next
  })
}

/** From now on it is to be handed in; what stands on the page goes with it. */
export async function wantHandIn(store: Store, report: Report, wanted: boolean): Promise<Draft> {
  return store.transaction('rw', store.drafts, async () => {
    const draft = (await store.drafts.get(report.id)) ?? draftOf(report)
    const next: Draft = { ...draft, handIn: wanted, trouble: draft.trouble?.kind === 'clash' ? draft.trouble : null }
    await store.drafts.put(next)
    return next
  })
}

/** Somebody else saved meanwhile: what does not touch mine is taken over at once, what does is asked. */
export function meet(draft: Draft, theirs: Report): Draft {
  const { clashes, merged } = compare(valuesOf(draft.base), draft.values, valuesOf(theirs))
  if (clashes.length > 0) return { ...draft, handIn: false, trouble: { kind: 'clash', theirs, clashes } }
  return { ...draft, base: theirs, values: merged, trouble: null }
}

/** The person has chosen, field by field; everything else is as it was typed. */
export async function settle(store: Store, reportId: string, chosen: Values) {
  return change(store, reportId, (draft) => {
    if (draft.trouble?.kind !== 'clash') return draft
    const { theirs } = draft.trouble
    const { merged } = compare(valuesOf(draft.base), draft.values, valuesOf(theirs))
    const values = { ...merged, ...chosen }
    return { ...draft, base: theirs, values, edits: draft.edits + 1, trouble: null }
  })
}
