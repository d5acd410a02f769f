import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, ok, type Schemas } from '../../../api/client'
import { everyPage } from '../../../api/every-page'

export type Person = Schemas['PersonView']
export type PersonState = Person['state']
export type Holding = Schemas['Holding']
export type Handover = Schemas['HandoverView']
export type Delegation = Schemas['DelegationView']

export const STATES = ['ACTIVE', 'INVITED', 'RETIRED'] as const satisfies PersonState[]

const all = ['people'] as const
const WHOLE = 200

/** Everybody of the jurisdiction, or of one's own agencies: some hundred at most, so the page finds and narrows them. */
export const people = () =>
  queryOptions({
    queryKey: [...all, 'list'],
    queryFn: () => everyPage((page) => ok(api.GET('/api/v1/people', { params: { query: { page, size: WHOLE } } }))),
  })

export const person = (id: string) => ok(api.GET('/api/v1/people/{id}', { params: { path: { id } } }))

/** All that hangs on a person as it stands. */
export const holdings = (id: string) =>
  queryOptions({
    queryKey: [...all, 'holdings', id],
    queryFn: () => ok(api.GET('/api/v1/people/{id}/duties', { params: { path: { id } } })),
  })

export const handovers = (id: string) =>
  queryOptions({
    queryKey: [...all, 'handovers', id],
    queryFn: () => ok(api.GET('/api/v1/people/{id}/handovers', { params: { path: { id } } })),
  })

export const delegations = () =>
  queryOptions({ queryKey: [...all, 'delegations'], queryFn: () => ok(api.GET('/api/v1/delegations')) })

/** Whoever changes here changes agencies' contacts, and may change what one may do oneself. */
function useDeed<Body, Answer>(deed: (body: Body) => Promise<Answer>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: deed,
    onSuccess: () => Promise.all([all, ['agency'], ['me']].map((queryKey) => client.invalidateQueries({ queryKey }))),
  })
}

type Once<T> = { body: T; key: string }
type Of<T> = { id: string; body: T }
const once = (key: string) => ({ header: { 'Idempotency-Key': key } })
const at = (id: string) => ({ params: { path: { id } } })

export const useInvite = () =>
  useDeed(({ body, key }: Once<Schemas['NewPerson']>) => ok(api.POST('/api/v1/people', { body, params: once(key) })))

/** Said once: it is kept neither here nor there. */
export const useOneTimePassword = () =>
  useMutation({
    gcTime: 0,
    mutationFn: (id: string) => ok(api.POST('/api/v1/people/{id}/one-time-password', at(id))),
  })

export const useChangePerson = () =>
  useDeed(({ id, body }: Of<Schemas['PersonChange']>) => ok(api.PUT('/api/v1/people/{id}', { body, ...at(id) })))

export const useMove = () =>
  useDeed(({ id, body }: Of<Schemas['DutiesChange']>) => ok(api.PUT('/api/v1/people/{id}/duties', { body, ...at(id) })))

export const useRetire = () =>
  useDeed(({ id, body }: Of<Schemas['Retirement']>) =>
    ok(api.POST('/api/v1/people/{id}/retirement', { body, ...at(id) })),
  )

export const useHandOver = () =>
  useDeed(({ id, body, key }: Of<Schemas['NewHandover']> & { key: string }) =>
    ok(api.POST('/api/v1/people/{id}/handover', { body, params: { path: { id }, ...once(key) } })),
  )

export const useDelegate = () =>
  useDeed(({ body, key }: Once<Schemas['NewDelegation']>) =>
    ok(api.POST('/api/v1/delegations', { body, params: once(key) })),
  )

export const useEndDelegation = () => useDeed((id: string) => ok(api.DELETE('/api/v1/delegations/{id}', at(id))))
