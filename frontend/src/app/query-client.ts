import { QueryClient } from '@tanstack/react-query'
import { ProblemError } from '../api/client'

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 20_000,
      networkMode: 'offlineFirst',
      retry: (failures, error) => failures < 2 && !(error instanceof ProblemError && error.problem.status < 500),
    },
    mutations: { networkMode: 'always' },
  },
})
