import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, ok, type Schemas } from '../../../api/client'
import type { PaperKind } from '../types'

export const templates = () =>
  queryOptions({
    queryKey: ['paper', 'templates'],
    queryFn: () => ok(api.GET('/api/v1/paper-templates')),
  })

function useChange<Sent, Got>(send: (sent: Sent) => Promise<Got>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: send,
    onSuccess: () => client.invalidateQueries({ queryKey: ['paper'] }),
  })
}

const at = (kind: PaperKind) => ({ params: { path: { kind } } })

export const useKeepTemplate = (kind: PaperKind) =>
  useChange((body: Schemas['PaperTemplateChange']) =>
    ok(api.PUT('/api/v1/paper-templates/{kind}', { ...at(kind), body })),
  )

/** Back to the words that the product came with. */
export const useResetTemplate = (kind: PaperKind) =>
  useChange(() => ok(api.DELETE('/api/v1/paper-templates/{kind}', at(kind))))
