import type { LoaderFunctionArgs } from 'react-router'
import { queryClient } from '../../../app/query-client'
import { proposal, proposals, shownOf } from './queries'

export function proposalsLoader({ request }: LoaderFunctionArgs) {
  const { shown, page } = shownOf(new URL(request.url).searchParams)
  return queryClient.prefetchQuery(proposals(shown, page)).then(() => null)
}

export const proposalLoader = ({ params }: LoaderFunctionArgs) =>
  queryClient.ensureQueryData(proposal(params.proposalId ?? '')).then(({ planId }) => ({ planId }))
