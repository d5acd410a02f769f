import { useQueryErrorResetBoundary } from '@tanstack/react-query'
import { isRouteErrorResponse, useLocation, useNavigate, useRouteError } from 'react-router'
import { PageSkeleton } from '../ui/Skeleton'
import { NotFoundPage, ProblemPage } from './ProblemPage'

/** The nearest page's boundary: the bar above stays, the page says what happened. */
export function RouteProblem() {
  const error = useRouteError()
  const { reset } = useQueryErrorResetBoundary()
  const navigate = useNavigate()
  const location = useLocation()
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFoundPage />
  const retry = () => {
    reset()
    navigate(location.pathname + location.search, { replace: true })
  }
  return <ProblemPage error={error} onRetry={retry} />
}

export function FirstPaint() {
  return (
    <div style={{ padding: '72px 24px' }}>
      <PageSkeleton />
    </div>
  )
}
