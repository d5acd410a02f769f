import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { inbox } from '../../app/inbox'
import type { Me } from '../../app/me'
import { toast } from '../../ui/toast'
import type { ServerEvent } from './events'
import { noticePath } from './path'
import { allNotices, type Notice } from './queries'

/** Without the code that listens it is asked now and then, as without a connection. */
const ignore = () => {}

/** Much may happen at once; it is asked for once. */
const GATHER = 250

/** As long as a page is open, what is told appears by itself. Says whether that works at the moment. */
export function useLiveNotices(who: Me): boolean {
  const client = useQueryClient()
  const [live, setLive] = useState(false)

  useEffect(() => {
    let timer: number | undefined
    const told = new Set<string>()
    const refresh = () => {
      window.clearTimeout(timer)
      timer = window.setTimeout(() => {
        void client.invalidateQueries({ queryKey: allNotices })
        void client.invalidateQueries({ queryKey: inbox().queryKey })
      }, GATHER)
    }
    const onEvent = ({ name, data }: ServerEvent) => {
      if (name === 'ready') refresh()
      if (name !== 'notice') return
      refresh()
      const notice = JSON.parse(data) as Notice
      if (notice.act && !notice.readAt && !notice.retiredAt && !told.has(notice.id)) {
        told.add(notice.id)
        const to = noticePath(notice, who)
        if (document.visibilityState === 'visible') toast(notice.title, to ? { to } : {})
      }
    }
    let over = false
    let stop = () => {}
    // After the page itself, which is what somebody waits for.
    void import('./live').then(({ listen }) => {
      if (!over) stop = listen(who.username, onEvent, setLive)
    }, ignore)
    return () => {
      over = true
      window.clearTimeout(timer)
      stop()
    }
  }, [client, who])

  return live
}
