import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, ok, type Schemas } from '../../../api/client'

export type Robot = Schemas['RobotView']
export type NewRobot = Schemas['NewRobot']
export type RobotChange = Schemas['RobotChange']

/** What a robot may say, in the order in which things happen. */
export const KINDS = [
  'round-opened',
  'round-moved',
  'report-due',
  'report-to-review',
  'report-returned',
  'report-accepted',
  'paper-issued',
  'paper-answered',
  'answer-returned',
  'paper-due',
  'rung',
] as const

const all = ['robot'] as const

export const robots = () =>
  queryOptions({
    queryKey: all,
    queryFn: () => ok(api.GET('/api/v1/robots', { params: { query: { size: 200 } } })),
  })

function useDeed<Sent, Said>(send: (sent: Sent) => Promise<Said>) {
  const client = useQueryClient()
  return useMutation({ mutationFn: send, onSuccess: () => client.invalidateQueries({ queryKey: all }) })
}

export const useSetUpRobot = () =>
  useDeed(({ key, body }: { key: string; body: NewRobot }) =>
    ok(api.POST('/api/v1/robots', { body, headers: { 'Idempotency-Key': key } })),
  )

export const useChangeRobot = () =>
  useDeed(({ id, body }: { id: string; body: RobotChange }) =>
    ok(api.PUT('/api/v1/robots/{id}', { params: { path: { id } }, body })),
  )

export const useRemoveRobot = () =>
  useDeed((id: string) => ok(api.DELETE('/api/v1/robots/{id}', { params: { path: { id } } })))

export const useTrial = () =>
  useMutation({
    mutationFn: (id: string) => ok(api.POST('/api/v1/robots/{id}/trial', { params: { path: { id } } })),
  })
