import { asProblem, bearer, OfflineError, ProblemError, type Schemas } from './client'

type Subject =
  | { reportId: string; measureId?: string | null }
  | { addresseeId: string }
  | { checkId: string }
  | { findingId: string }
export type Upload = { file: Blob; name: string; key: string } & Subject

const STALLED = 45_000

/** Sends a piece of evidence and tells how much of it has gone. */
export function upload(what: Upload, onProgress: (share: number) => void): Promise<Schemas['EvidenceView']> {
  const form = new FormData()
  form.set('file', what.file, what.name)
  if ('addresseeId' in what) {
    form.set('addresseeId', what.addresseeId)
  } else if ('checkId' in what) {
    form.set('checkId', what.checkId)
  } else if ('findingId' in what) {
    form.set('findingId', what.findingId)
  } else {
    form.set('reportId', what.reportId)
    if (what.measureId) form.set('measureId', what.measureId)
  }
  return sendForm('/api/v1/evidence', form, what.key, onProgress)
}

/** Sends a form with a file in it and tells how much of it has gone: the one request that `fetch` can not make. */
export async function sendForm<T>(
  path: string,
  form: FormData,
  key: string,
  onProgress: (share: number) => void,
  patience = STALLED,
): Promise<T> {
  const { token, expired } = await bearer()
  const request = new XMLHttpRequest()
  const answered = new Promise<void>((resolve, reject) => {
    request.onload = () => resolve()
    request.onerror = () => reject(new OfflineError('upload'))
    request.onabort = () => reject(new OfflineError('upload stalled'))
  })
  let stalled = setTimeout(() => request.abort(), patience)
  request.upload.onprogress = (event) => {
    clearTimeout(stalled)
    stalled = setTimeout(() => request.abort(), patience)
    if (event.lengthComputable) onProgress(event.loaded / event.total)
  }
  request.open('POST', `${window.location.origin}${path}`)
  request.setRequestHeader('Idempotency-Key', key)
  if (token) request.setRequestHeader('Authorization', `Bearer ${token}`)
  request.responseType = 'text'
  request.send(form)
  await answered.finally(() => clearTimeout(stalled))
  if (request.status === 401) return expired()
  const body = parsed(request.responseText)
  if (request.status >= 200 && request.status < 300) return body as T // what the contract answers to this path
  throw new ProblemError(asProblem(body, new Response(null, { status: request.status || 500 })))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
