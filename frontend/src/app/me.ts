import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { api, isUnreachable, ok, type Schemas } from '../api/client'
import { rememberFor } from '../api/kept'

export type Me = Schemas['MeView']
export type Role = 'office' | 'reporter' | 'signer' | 'convener' | 'supervisor' | 'integrator' | 'viewer' | 'admin'

const REMEMBERED = 'shishi.me'

/** Who is asking. Remembered on the device so that a contact can go on writing without a network. */
export const me = () =>
  queryOptions({
    queryKey: ['me'],
    staleTime: 10 * 60_000,
    queryFn: async (): Promise<Me> => {
      try {
        const known = await ok(api.GET('/api/v1/me'))
        localStorage.setItem(REMEMBERED, JSON.stringify(known))
        rememberFor(known.username)
        return known
      } catch (error) {
        const remembered = localStorage.getItem(REMEMBERED)
        if (!isUnreachable(error) || !remembered) throw error
        const known = JSON.parse(remembered) as Me
        rememberFor(known.username)
        return known
      }
    },
  })

export function useMe(): Me {
  return useSuspenseQuery(me()).data
}

export const has = (who: Me, ...roles: Role[]) => roles.some((role) => who.roles.includes(role))

/** Reads the whole plan: the task force, not one agency. */
export const seesThePlan = (who: Me) => has(who, 'office', 'convener', 'supervisor', 'viewer')

/** Opens the product to do their agency's reports. */
export const worksForAnAgency = (who: Me) => has(who, 'reporter', 'signer')

/** Is told things here: works in a jurisdiction. */
export const isTold = (who: Me) => who.jurisdiction !== undefined && (seesThePlan(who) || worksForAnAgency(who))
