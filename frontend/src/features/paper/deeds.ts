import { useMutation } from '@tanstack/react-query'
import { useRef } from 'react'
import { api, ok, type Schemas } from '../../api/client'
import { remember } from '../../api/kept'
import { inbox } from '../../app/inbox'
import { queryClient } from '../../app/query-client'
import { paper } from './queries'
import type { AddresseeView, Evidence, PaperView } from './types'

/** What was answered to a deed is the newest there is: the page and the device know it at once. */
function know(view: PaperView) {
  queryClient.setQueryData(paper(view.id).queryKey, view)
  void remember(`paper/${view.id}`, view)
}

/** After a deed every list of papers, and what waits for me, are asked again. */
export async function papersChanged() {
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: ['paper'] }),
    queryClient.invalidateQueries({ queryKey: inbox().queryKey }),
  ])
}

function useDeed<Body>(deed: (body: Body) => Promise<PaperView>) {
  return useMutation({
    mutationFn: deed,
    onSuccess: (view) => {
      know(view)
      return papersChanged()
    },
  })
}

/** A deed that makes something is carried out once, however often it is sent. */
function useMaking<Body>(deed: (body: Body, key: string) => Promise<PaperView>) {
  const key = useRef<string>(null)
  return useDeed(async (body: Body) => {
    key.current ??= crypto.randomUUID()
    const view = await deed(body, key.current)
    key.current = null
    return view
  })
}

/** A deed's body without the version, which is that of what one saw. */
type Unversioned<Body> = Omit<Body, 'version'>

const at = (paperId: string, { id: addresseeId }: AddresseeView) => ({ id: paperId, addresseeId })
const OF = '/api/v1/papers/{id}/addressees/{addresseeId}'

export const useReceipt = (id: string, one: AddresseeView) =>
  useDeed((body: Unversioned<Schemas['PaperDeed']>) =>
    ok(api.POST(`${OF}/receipt`, { params: { path: at(id, one) }, body: { ...body, version: one.version } })),
  )

export const useAnswer = (id: string, one: AddresseeView) =>
  useMaking((body: Unversioned<Schemas['NewPaperAnswer']>, key) =>
    ok(
      api.POST(`${OF}/answers`, {
        params: { path: at(id, one), header: { 'Idempotency-Key': key } },
        body: { ...body, version: one.version },
      }),
    ),
  )

export const useAskExtension = (id: string, one: AddresseeView) =>
  useMaking((body: Unversioned<Schemas['NewExtension']>, key) =>
    ok(
      api.POST(`${OF}/extensions`, {
        params: { path: at(id, one), header: { 'Idempotency-Key': key } },
        body: { ...body, version: one.version },
      }),
    ),
  )

export const useDecideExtension = (id: string, one: AddresseeView, extensionId: string) =>
  useDeed((body: Unversioned<Schemas['ExtensionDecision']>) =>
    ok(
      api.POST(`${OF}/extensions/{extensionId}/decision`, {
        params: { path: { ...at(id, one), extensionId } },
        body: { ...body, version: one.version },
      }),
    ),
  )

type Judged = Unversioned<Schemas['PaperJudgement']>

export const useAccept = (id: string, one: AddresseeView) =>
  useDeed((body: Judged) =>
    ok(api.POST(`${OF}/acceptance`, { params: { path: at(id, one) }, body: { ...body, version: one.version } })),
  )

export const useReturn = (id: string, one: AddresseeView) =>
  useDeed((body: Judged) =>
    ok(api.POST(`${OF}/return`, { params: { path: at(id, one) }, body: { ...body, version: one.version } })),
  )

export const useEscalate = (id: string, one: AddresseeView) =>
  useMaking((body: Unversioned<Schemas['PaperEscalation']>, key) =>
    ok(
      api.POST(`${OF}/escalation`, {
        params: { path: at(id, one), header: { 'Idempotency-Key': key } },
        body: { ...body, version: one.version },
      }),
    ),
  )

export const useClose = ({ id, version }: PaperView) =>
  useDeed((body: Judged) =>
    ok(api.POST('/api/v1/papers/{id}/closure', { params: { path: { id } }, body: { ...body, version } })),
  )

export const useCancel = ({ id, version }: PaperView) =>
  useDeed((body: Unversioned<Schemas['PaperCancellation']>) =>
    ok(api.POST('/api/v1/papers/{id}/cancellation', { params: { path: { id } }, body: { ...body, version } })),
  )

export const removeFile = (id: string) => ok(api.DELETE('/api/v1/evidence/{id}', { params: { path: { id } } }))

/** The files that wait for their answer, as this page knows them before the server is asked again. */
export function knowFiles(paperId: string, addresseeId: string, change: (files: Evidence[]) => Evidence[]) {
  queryClient.setQueryData(paper(paperId).queryKey, (view) =>
    view
      ? {
          ...view,
          addressees: view.addressees.map((one) =>
            one.id === addresseeId ? { ...one, files: change(one.files) } : one,
          ),
        }
      : view,
  )
}

export function useDismiss() {
  return useMutation({
    mutationFn: ({ key, reason }: { key: string; reason: string }) =>
      ok(api.POST('/api/v1/paper-proposals/{key}/dismissal', { params: { path: { key } }, body: { reason } })),
    onSuccess: papersChanged,
  })
}
