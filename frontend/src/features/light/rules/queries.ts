import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, ok, type Schemas } from '../../../api/client'
import { lightWords } from '../../../app/light-words'

export type Rule = Schemas['LightRuleView']

/** The rules of one's own jurisdiction, the version in use first. */
export const rules = () =>
  queryOptions({
    queryKey: ['light', 'rules'],
    queryFn: () => ok(api.GET('/api/v1/light-rules')),
  })

/** A new rule repaints every light of the jurisdiction, and may rename them. */
export function usePublishRule() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ body, key }: { body: Schemas['NewLightRule']; key: string }) =>
      ok(api.POST('/api/v1/light-rules', { body, params: { header: { 'Idempotency-Key': key } } })),
    onSuccess: async () => {
      await client.invalidateQueries({
        predicate: ({ queryKey: [feature] }) => feature === 'light' || feature === 'plan' || feature === 'progress',
      })
      await lightWords()
    },
  })
}
