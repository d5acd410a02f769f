import type { LoaderFunctionArgs } from 'react-router'
import { queryClient } from '../../app/query-client'
import { shownOf } from './filter'
import { closure, closures } from './queries'

export function closuresLoader({ request }: LoaderFunctionArgs) {
  const { shown, page } = shownOf(new URL(request.url).searchParams)
  return queryClient.prefetchQuery(closures(shown, page)).then(() => null)
}

export const closureLoader = ({ params }: LoaderFunctionArgs) =>
  queryClient.ensureQueryData(closure(params.closureId ?? '')).then(({ planId }) => ({ planId }))
