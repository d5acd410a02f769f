import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, ok, type Schemas } from '../../../api/client'

export type Delivery = Schemas['DeliveryView']
export type DeliveryState = Delivery['state']
export const STATES: DeliveryState[] = ['FAILED', 'PENDING', 'SENT', 'NEEDLESS']

const all = ['delivery'] as const
export const DELIVERIES_PAGE = 50

export type DeliveryFilter = { state?: DeliveryState; page?: number }

export function deliveryFilter(search: URLSearchParams): DeliveryFilter {
  const state = STATES.find((one) => one === search.get('state'))
  const page = Number(search.get('page') ?? 0)
  return { ...(state ? { state } : {}), ...(Number.isInteger(page) && page > 0 ? { page } : {}) }
}

/** What left the house, waits to, or could not. */
export const deliveries = (filter: DeliveryFilter) =>
  queryOptions({
    queryKey: [...all, filter],
    placeholderData: keepPreviousData,
    refetchInterval: 30_000,
    queryFn: () => ok(api.GET('/api/v1/deliveries', { params: { query: { ...filter, size: DELIVERIES_PAGE } } })),
  })

export function useRetry() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => ok(api.POST('/api/v1/deliveries/{id}/retry', { params: { path: { id } } })),
    onSettled: () => client.invalidateQueries({ queryKey: all }),
  })
}
