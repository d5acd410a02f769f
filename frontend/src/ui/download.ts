import { asProblem, authorized, ProblemError } from '../api/client'

/** A file that only a token opens, kept by the browser under a name. */
export async function download(url: string, name: string) {
  const response = await authorized(url)
  if (!response.ok) throw new ProblemError(asProblem(await response.json().catch(() => null), response))
  const address = URL.createObjectURL(await response.blob())
  Object.assign(document.createElement('a'), { href: address, download: name }).click()
  URL.revokeObjectURL(address)
}
