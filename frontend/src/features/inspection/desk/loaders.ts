import type { LoaderFunctionArgs } from 'react-router'
import { queryClient } from '../../../app/query-client'
import { desk, deskFilter } from './queries'

export const deskLoader = ({ request }: LoaderFunctionArgs) =>
  queryClient.prefetchQuery(desk(deskFilter(new URL(request.url).searchParams))).then(() => null)
