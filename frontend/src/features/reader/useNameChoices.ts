import { useSuspenseQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { agencies, agencyGroups } from '../../app/agencies'
import { useMe } from '../../app/me'
import type { AgencyName } from './types'

/** Names to choose from where an agency is named: those of the document first, then all that are registered. */
export function useNameChoices(names: AgencyName[]): string[] {
  const who = useMe()
  const { data: all } = useSuspenseQuery(agencies(who.jurisdiction?.code))
  const { data: groups } = useSuspenseQuery(agencyGroups())
  const text = names.map(({ name }) => name).join('\n')
  return useMemo(() => {
    const registered = all.filter(({ retired }) => !retired).map(({ shortName }) => shortName)
    return [...new Set([...text.split('\n').filter(Boolean), ...groups.map(({ name }) => name), ...registered])]
  }, [text, all, groups])
}
