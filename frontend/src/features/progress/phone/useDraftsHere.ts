import { useLiveQuery } from 'dexie-react-hooks'
import { isUnsent } from './store'
import { useStore } from './useReportDraft'

/** How what was typed on this device stands, by report. */
export type Here = ReadonlyMap<string, 'unsent' | 'handIn' | 'clash' | 'refused'>

export function useReportDraftsHere(): Here {
  const store = useStore()
  return useLiveQuery(
    async () => {
      const here = new Map<string, 'unsent' | 'handIn' | 'clash' | 'refused'>()
      for (const { reportId } of await store.files.toArray()) here.set(reportId, 'unsent')
      for (const draft of await store.drafts.toArray()) {
        if (draft.trouble) here.set(draft.reportId, draft.trouble.kind)
        else if (draft.handIn) here.set(draft.reportId, 'handIn')
        else if (isUnsent(draft)) here.set(draft.reportId, 'unsent')
      }
      return here
    },
    [store],
    new Map(),
  )
}
