import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, ok, type Schemas } from '../../api/client'
import { everyPage } from '../../api/every-page'

export type Agency = Schemas['AgencyView']
export type Group = Schemas['AgencyGroupView']
export type Member = Schemas['MemberView']
export type Duty = Member['duty']

const all = ['agency'] as const
const WHOLE = 200

export const members = (agency: string) =>
  queryOptions({
    queryKey: [...all, 'members', agency],
    queryFn: () =>
      everyPage((page) => ok(api.GET('/api/v1/members', { params: { query: { agency, page, size: WHOLE } } }))),
  })

export const agency = (id: string) => ok(api.GET('/api/v1/agencies/{id}', { params: { path: { id } } }))

/** Whatever changes here may change what other lists of agencies show. */
function useDeed<Body, Answer>(deed: (body: Body) => Promise<Answer>) {
  const client = useQueryClient()
  return useMutation({ mutationFn: deed, onSuccess: () => client.invalidateQueries({ queryKey: all }) })
}

/** What ends takes its row with it: what was done is said first, and only then everything is read again. */
function useEnding(deed: (id: string) => Promise<unknown>) {
  const client = useQueryClient()
  return useMutation({ mutationFn: deed, onSuccess: () => void client.invalidateQueries({ queryKey: all }) })
}

type Once<T> = { body: T; key: string }
const once = (key: string) => ({ header: { 'Idempotency-Key': key } })

export const useRegisterAgency = () =>
  useDeed(({ body, key }: Once<Schemas['NewAgency']>) => ok(api.POST('/api/v1/agencies', { body, params: once(key) })))

export const useChangeAgency = () =>
  useDeed(({ id, body }: { id: string; body: Schemas['AgencyChange'] }) =>
    ok(api.PUT('/api/v1/agencies/{id}', { body, params: { path: { id } } })),
  )

export const useRetireAgency = () =>
  useEnding((id) => ok(api.DELETE('/api/v1/agencies/{id}', { params: { path: { id } } })))

export const useMakeGroup = () =>
  useDeed(({ body, key }: Once<Schemas['NewAgencyGroup']>) =>
    ok(api.POST('/api/v1/agency-groups', { body, params: once(key) })),
  )

export const useChangeGroup = () =>
  useDeed(({ id, body }: { id: string; body: Schemas['AgencyGroupChange'] }) =>
    ok(api.PUT('/api/v1/agency-groups/{id}', { body, params: { path: { id } } })),
  )

export const useDropGroup = () =>
  useEnding((id) => ok(api.DELETE('/api/v1/agency-groups/{id}', { params: { path: { id } } })))
