import type { APIRequestContext } from '@playwright/test'
import type { Schemas } from '../../src/api/client'
import { today } from '../../src/ui/format'
import { account, stack } from './stack'

export type Caller = {
  get: <T>(path: string) => Promise<T>
  send: <T>(method: 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown) => Promise<T>
}

/** The API in somebody's name, with the local realm's password grant. */
export async function asUser(requests: APIRequestContext, username: string): Promise<Caller> {
  const { keycloak, realm, client, api } = stack()
  const granted = await requests.post(`${keycloak}/realms/${realm}/protocol/openid-connect/token`, {
    form: { grant_type: 'password', client_id: client, username, password: account(username).password },
  })
  if (!granted.ok()) throw new Error(`${username} gets no token: ${await granted.text()}`)
  const { access_token: token } = (await granted.json()) as { access_token: string } // Keycloak's answer
  const headers = { Authorization: `Bearer ${token}` }
  const answer = async <T>(method: string, path: string, data?: unknown) => {
    const response = await requests.fetch(`${api}/api/v1${path}`, { method, headers, data })
    if (!response.ok()) throw new Error(`${method} ${path}: ${response.status()} ${await response.text()}`)
    return (response.status() === 204 ? undefined : await response.json()) as T // the contract's answer to this path
  }
  return {
    get: (path) => answer('GET', path),
    send: (method, path, body) => answer(method, path, body),
  }
}

/** The sample county's plan in force. */
export const countyPlan = (caller: Caller) => planOf(caller, '430624')

/** The plan in force that runs today: the sample's own, whatever a journey has added. */
export async function planOf(caller: Caller, jurisdiction: string): Promise<Schemas['PlanRow']> {
  const { items } = await caller.get<{ items: Schemas['PlanRow'][] }>('/plans?size=200')
  const [found] = items
    .filter((plan) => plan.jurisdiction.code === jurisdiction && plan.status === 'IN_FORCE')
    .filter((plan) => plan.startsOn <= today() && today() <= plan.endsOn)
  if (!found) throw new Error(`The sample has no plan in force in ${jurisdiction}`)
  return found
}
