import { queryOptions } from '@tanstack/react-query'
import { api, ok } from '../api/client'
import { everyPage } from '../api/every-page'

const WHOLE = 200

/** All agencies of a jurisdiction in their official order, retired ones too: many pages let one choose from them. */
export const agencies = (jurisdiction: string | undefined) =>
  queryOptions({
    queryKey: ['agency', 'list', jurisdiction],
    queryFn: () =>
      everyPage((page) => ok(api.GET('/api/v1/agencies', { params: { query: { jurisdiction, page, size: WHOLE } } }))),
  })

export const agencyGroups = () =>
  queryOptions({
    queryKey: ['agency', 'groups'],
    queryFn: () =>
      everyPage((page) => ok(api.GET('/api/v1/agency-groups', { params: { query: { page, size: WHOLE } } }))),
  })
