import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, ok, type Schemas } from '../../../api/client'

export type Rule = Schemas['DispatchRuleView']
export type NewRule = Schemas['NewDispatchRule']

/** The rules of reminding and escalating, the version in use first. */
export const dispatchRules = () =>
  queryOptions({
    queryKey: ['paper', 'rules'],
    queryFn: () => ok(api.GET('/api/v1/dispatch-rules')),
  })

/** What rules would mean; nothing is changed. */
export const sayRule = (body: NewRule) =>
  queryOptions({
    queryKey: ['paper', 'rules', 'reading', body],
    placeholderData: keepPreviousData,
    queryFn: () => ok(api.POST('/api/v1/dispatch-rules/reading', { body: { ...body, reason: body.reason || '…' } })),
  })

export function usePublish() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ body, key }: { body: NewRule; key: string }) =>
      ok(api.POST('/api/v1/dispatch-rules', { body, params: { header: { 'Idempotency-Key': key } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: dispatchRules().queryKey }),
  })
}
