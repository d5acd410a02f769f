import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../call'
import type { PaperKind, Template } from '../types'

export const templates = () =>
  queryOptions({
    queryKey: ['paper', 'templates'],
    queryFn: () => call<Template[]>('GET', '/paper-templates'),
  })

type Words = Pick<Template, 'title' | 'body' | 'version'>

function useChange<Sent>(send: (sent: Sent) => Promise<Template>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: send,
    onSuccess: () => client.invalidateQueries({ queryKey: ['paper'] }),
  })
}

export const useKeepTemplate = (kind: PaperKind) =>
  useChange((body: Words) => call<Template>('PUT', `/paper-templates/${kind}`, { body }))

/** Back to the words that the product came with. */
export const useResetTemplate = (kind: PaperKind) =>
  useChange(() => call<Template>('DELETE', `/paper-templates/${kind}`))
