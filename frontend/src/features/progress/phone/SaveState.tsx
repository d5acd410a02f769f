import { useLiveQuery } from 'dexie-react-hooks'
import { useTranslation } from 'react-i18next'
import { useActivity } from '../../../api/activity'
import { useReachable } from '../../../api/reachable'
import { formatTime, today } from '../../../ui/format'
import styles from './SaveState.module.css'
import { type Draft, isUnsent } from './store'
import { useStore } from './useReportDraft'

/** One line that says where what was typed is now: on this device, or on the server since when. */
export function SaveState({ draft, unkept }: { draft: Draft; unkept: boolean }) {
  const { t, i18n } = useTranslation('report')
  const store = useStore()
  const reachable = useReachable()
  const sending = useActivity().has(draft.reportId)
  const files = useLiveQuery(() => store.files.where({ reportId: draft.reportId }).count(), [store, draft.reportId], 0)
  const state = stateOf()
  return (
    <p className={styles.state} data-state={state} role="status">
      {t(`save.${state}`, {
        time: draft.savedAt ? shortTime(draft.savedAt, i18n.language) : '',
        count: files,
      })}
    </p>
  )

  function stateOf() {
    if (unkept) return 'unkept'
    if (draft.trouble?.kind === 'clash') return 'clash'
    if (draft.handIn && !reachable) return 'handIn'
    if (!reachable && (isUnsent(draft) || files > 0)) return files > 0 ? 'offlineFiles' : 'offline'
    if (sending) return 'sending'
    if (isUnsent(draft)) return 'here'
    return draft.savedAt ? 'saved' : 'nothing'
  }
}

/** Today's moments by the clock alone. */
function shortTime(moment: string, language: string) {
  const day = today()
  const full = formatTime(moment, language, day)
  return formatTime(`${day}T12:00:00+08:00`, language, day).slice(0, -5) === full.slice(0, -5) ? full.slice(-5) : full
}
