import { useEffect, useState } from 'react'
import { authorized } from '../api/client'

/** A file that only a token opens, as an address for `img` and `a`; null while it comes, undefined when it cannot. */
export function useProtectedFile(url: string): string | null | undefined {
  const [file, setFile] = useState<{ url: string; at: string | undefined } | null>(null)
  useEffect(() => {
    let here: string | undefined
    let gone = false
    authorized(url)
      .then(async (response) => {
        if (!response.ok) throw new Error(String(response.status))
        const body = await response.blob()
        if (gone) return
        here = URL.createObjectURL(body)
        setFile({ url, at: here })
      })
      .catch(() => gone || setFile({ url, at: undefined }))
    return () => {
      gone = true
      if (here) URL.revokeObjectURL(here)
    }
  }, [url])
  return file?.url === url ? file.at : null
}
