import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, ok, type Schemas } from '../../../api/client'
import { everyPage } from '../../../api/every-page'

const at = (id: string) => ({ params: { path: { id } } })
const once = (id: string, key: string) => ({ params: { path: { id }, header: { 'Idempotency-Key': key } } })

export const planRows = () =>
  queryOptions({
    queryKey: ['plan', 'list', 'all'],
    queryFn: () => everyPage((page) => ok(api.GET('/api/v1/plans', { params: { query: { page, size: 200 } } }))),
  })

/** A plan as the editor has it: the newest state, never one that is remembered. */
export const planOf = (id: string) =>
  queryOptions({
    queryKey: ['plan', 'one', id],
    queryFn: () => ok(api.GET('/api/v1/plans/{id}', at(id))),
  })

/** The whole plan to be worked on. */
export const tree = (id: string) =>
  queryOptions({
    queryKey: ['plan', 'tree', id],
    queryFn: () => ok(api.GET('/api/v1/plans/{id}/draft', at(id))),
  })

/** What a draft still lacks. */
export const entry = (id: string) =>
  queryOptions({
    queryKey: ['plan', 'entry', id],
    staleTime: 0,
    queryFn: async () => {
      const { ready, missing } = await ok(api.GET('/api/v1/plans/{id}/entry-into-force', at(id)))
      return { ready, missing: missing.map(({ field = '', message = '' }) => ({ field, message })) }
    },
  })

/** Every deed on a plan may change what any page about plans, rounds or lights shows. */
function useDeed<Body, Answer>(deed: (body: Body) => Promise<Answer>) {
  const refresh = useRefresh()
  return useMutation({ mutationFn: deed, onSuccess: refresh })
}

/** What is deleted takes its page with it: the page is left first, and only then everything is read again. */
function useDeletion(deed: (id: string) => Promise<unknown>) {
  const refresh = useRefresh()
  return useMutation({ mutationFn: deed, onSuccess: () => void refresh() })
}

function useRefresh() {
  const client = useQueryClient()
  return () =>
    client.invalidateQueries({
      predicate: ({ queryKey: [feature] }) => feature === 'plan' || feature === 'progress',
    })
}

type Of<T> = { id: string; body: T }
type New<T> = Of<T> & { key: string }

export const useCreatePlan = () =>
  useDeed(({ body, key }: { body: Schemas['NewPlan']; key: string }) =>
    ok(api.POST('/api/v1/plans', { body, params: { header: { 'Idempotency-Key': key } } })),
  )
export const useChangePlan = () =>
  useDeed(({ id, body }: Of<Schemas['PlanChange']>) => ok(api.PUT('/api/v1/plans/{id}', { ...at(id), body })))
export const useDeletePlan = () => useDeletion((id) => ok(api.DELETE('/api/v1/plans/{id}', at(id))))
export const useEnterIntoForce = () =>
  useDeed((id: string) => ok(api.POST('/api/v1/plans/{id}/entry-into-force', at(id))))
export const useArchive = () =>
  useDeed(({ id, body }: Of<Schemas['Archiving']>) => ok(api.POST('/api/v1/plans/{id}/archiving', { ...at(id), body })))

export const useAddSection = () =>
  useDeed(({ id, body, key }: New<Schemas['NewSection']>) =>
    ok(api.POST('/api/v1/plans/{id}/sections', { ...once(id, key), body })),
  )
export const useChangeSection = () =>
  useDeed(({ id, body }: Of<Schemas['SectionChange']>) => ok(api.PUT('/api/v1/sections/{id}', { ...at(id), body })))
export const useDeleteSection = () => useDeletion((id) => ok(api.DELETE('/api/v1/sections/{id}', at(id))))

export const useAddTask = () =>
  useDeed(({ id, body, key }: New<Schemas['NewTask']>) =>
    ok(api.POST('/api/v1/plans/{id}/tasks', { ...once(id, key), body })),
  )
export const useChangeTask = () =>
  useDeed(({ id, body }: Of<Schemas['TaskChange']>) => ok(api.PUT('/api/v1/tasks/{id}', { ...at(id), body })))
export const useDeleteTask = () => useDeletion((id) => ok(api.DELETE('/api/v1/tasks/{id}', at(id))))
export const useCancelTask = () =>
  useDeed(({ id, body }: Of<Schemas['Cancellation']>) =>
    ok(api.POST('/api/v1/tasks/{id}/cancellation', { ...at(id), body })),
  )

export const useAddIndicator = () =>
  useDeed(({ id, body, key }: New<Schemas['NewIndicator']>) =>
    ok(api.POST('/api/v1/tasks/{id}/indicators', { ...once(id, key), body })),
  )
export const useChangeIndicator = () =>
  useDeed(({ id, body }: Of<Schemas['IndicatorChange']>) => ok(api.PUT('/api/v1/indicators/{id}', { ...at(id), body })))
export const useDeleteIndicator = () => useDeletion((id) => ok(api.DELETE('/api/v1/indicators/{id}', at(id))))
export const useDrawSchedule = () =>
  useDeed(({ id, body }: Of<Schemas['ScheduleChange']>) =>
    ok(api.PUT('/api/v1/indicators/{id}/schedule', { ...at(id), body })),
  )
export const useSetMilestones = () =>
  useDeed(({ id, body }: Of<Schemas['MilestonesChange']>) =>
    ok(api.PUT('/api/v1/indicators/{id}/milestones', { ...at(id), body })),
  )
export const useReviseTarget = () =>
  useDeed(({ id, body, key }: New<Schemas['TargetChange']>) =>
    ok(api.POST('/api/v1/indicators/{id}/targets', { ...once(id, key), body })),
  )

/** What was proposed for a target, and who decides. */
export const targetProposals = (indicatorId: string) =>
  queryOptions({
    queryKey: ['plan', 'target-proposals', indicatorId],
    queryFn: () => ok(api.GET('/api/v1/indicators/{id}/target-proposals', at(indicatorId))),
  })
export const useProposeTarget = () =>
  useDeed(({ id, body, key }: New<Schemas['TargetChange']>) =>
    ok(api.POST('/api/v1/indicators/{id}/target-proposals', { ...once(id, key), body })),
  )
export const useWithdrawProposal = () =>
  useDeed(({ id, body }: Of<Schemas['TargetWithdrawal']>) =>
    ok(api.POST('/api/v1/target-proposals/{id}/withdrawal', { ...at(id), body })),
  )

export const useAddMeasure = () =>
  useDeed(({ id, body, key }: New<Schemas['NewMeasure']>) =>
    ok(api.POST('/api/v1/plans/{id}/measures', { ...once(id, key), body })),
  )
export const useChangeMeasure = () =>
  useDeed(({ id, body }: Of<Schemas['MeasureChange']>) => ok(api.PUT('/api/v1/measures/{id}', { ...at(id), body })))
export const useDeleteMeasure = () => useDeletion((id) => ok(api.DELETE('/api/v1/measures/{id}', at(id))))
