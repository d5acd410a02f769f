import { createContext, use } from 'react'
import type { AgencyName, Draft, NameKind } from '../types'
import type { Work } from './work'

/** What any piece of the page may do to the draft; stable, so that a piece is drawn again only for its own sake. */
export type Deeds = {
  change: (edit: (work: Work) => Work, tag?: string) => void
  draft: (edit: (draft: Draft) => Draft, tag?: string) => void
  /** The draft as it is at this very moment, for a deed that needs to know where its result stands. */
  now: () => Draft
  /** What is looked at, on both sides. */
  focus: (focus: Focus | null, scroll?: 'source' | 'draft' | 'both') => void
  source: string
}

export type Focus = {
  task?: number
  indicator?: number
  /** The printed number. */
  span?: number[]
  /** What is open for editing: the indicator, or the task's own fields. */
  edit?: 'task' | 'indicator'
}

export const DeedsContext = createContext<Deeds | null>(null)

export function useDeeds(): Deeds {
  const deeds = use(DeedsContext)
  if (!deeds) throw new Error('Deeds are given by the draft page')
  return deeds
}

export type Named = { name: string; kind: NameKind }
/** The names that the document gives and what becomes of them, for pickers and chips. */
export const NamesContext = createContext<{ known: AgencyName[]; choices: string[] }>({ known: [], choices: [] })
export const useNames = () => use(NamesContext)
