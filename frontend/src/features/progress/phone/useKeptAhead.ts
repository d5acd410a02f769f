import { useEffect } from 'react'
import { queryClient } from '../../../app/query-client'
import { report } from './queries'

const AT_MOST = 20

/** Fetches what waits before it is opened, one after the other, so that it can be filled in without a network. */
export function useKeptAhead(items: { reportId: string }[]) {
  const ids = items
    .slice(0, AT_MOST)
    .map((item) => item.reportId)
    .join()
  useEffect(() => {
    let gone = false
    const fetchAll = async () => {
      for (const id of ids.split(',').filter(Boolean)) {
        if (gone) return
        await queryClient.prefetchQuery(report(id))
      }
    }
    void fetchAll()
    return () => {
      gone = true
    }
  }, [ids])
}
