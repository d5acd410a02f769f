import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, ok, type Schemas } from '../../api/client'

export type Notice = Schemas['NoticeView']
export type NoticePage = Schemas['NoticePage']

export const allNotices = ['notice'] as const
export const NOTICES_PAGE = 30

export type NoticeFilter = { act?: boolean; unread?: boolean; page?: number }

/** What I have been told, newest first. */
export const notices = (filter: NoticeFilter = {}) =>
  queryOptions({
    queryKey: [...allNotices, 'list', filter],
    placeholderData: keepPreviousData,
    queryFn: () => ok(api.GET('/api/v1/notifications', { params: { query: { ...filter, size: NOTICES_PAGE } } })),
  })

/** Marks as read at once on the screen; what the server says follows. */
export function useRead() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: Schemas['Readings']) => ok(api.POST('/api/v1/notifications/readings', { body })),
    onMutate: (body) => {
      const readAt = new Date().toISOString()
      const isMeant = (notice: Notice) => body.all || body.ids?.includes(notice.id)
      client.setQueriesData<NoticePage>({ queryKey: [...allNotices, 'list'] }, (page) => {
        if (!page) return page
        const items = page.items.map((one) => (isMeant(one) && !one.readAt ? { ...one, readAt } : one))
        const now = page.items.filter((one) => isMeant(one) && isOpen(one)).length
        return { ...page, items, unread: body.all ? 0 : Math.max(0, page.unread - now) }
      })
    },
    onSettled: () => client.invalidateQueries({ queryKey: allNotices }),
  })
}

export const isOpen = (notice: Notice) => !notice.readAt && !notice.retiredAt
