import { asProblem, bearer, OfflineError, ProblemError, type Schemas } from './client'

export type Upload = { file: Blob; name: string; reportId: string; measureId?: string | null; key: string }

const STALLED = 45_000

/** Sends a file and tells how much of it has gone: the one request that `fetch` can not make. */
export async function upload(what: Upload, onProgress: (share: number) => void): Promise<Schemas['EvidenceView']> {
  const { token, expired } = await bearer()
  const form = new FormData()
  form.set('file', what.file, what.name)
  form.set('reportId', what.reportId)
  if (what.measureId) form.set('measureId', what.measureId)
  const request = new XMLHttpRequest()
  const answered = new Promise<void>((resolve, reject) => {
    request.onload = () => resolve()
    request.onerror = () => reject(new OfflineError('upload'))
    request.onabort = () => reject(new OfflineError('upload stalled'))
  })
  let stalled = setTimeout(() => request.abort(), STALLED)
  request.upload.onprogress = (event) => {
    clearTimeout(stalled)
    stalled = setTimeout(() => request.abort(), STALLED)
    if (event.lengthComputable) onProgress(event.loaded / event.total)
  }
  request.open('POST', `${window.location.origin}/api/v1/evidence`)
  request.setRequestHeader('Idempotency-Key', what.key)
  if (token) request.setRequestHeader('Authorization', `Bearer ${token}`)
  request.responseType = 'text'
  request.send(form)
  await answered.finally(() => clearTimeout(stalled))
  if (request.status === 401) return expired()
  const body = parsed(request.responseText)
  if (request.status >= 200 && request.status < 300) return body as Schemas['EvidenceView']
  throw new ProblemError(asProblem(body, new Response(null, { status: request.status || 500 })))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
