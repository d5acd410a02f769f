import { useEffect, useState } from 'react'
import { useDraft } from './draft'

const PREFIX = 'shishi.typed.'

/** A form whose typed words stay on this device, under a name of its own, until they are sent or thrown away. */
export function useKeptDraft<T extends object>(name: string, blank: T) {
  const key = PREFIX + name
  const [found, setFound] = useState(() => recall<T>(key))
  const form = useDraft(blank, found ? { ...blank, ...found } : blank)
  useEffect(() => {
    if (form.dirty) keep(key, form.values)
  }, [key, form.dirty, form.values])
  const forget = () => {
    localStorage.removeItem(key)
    setFound(null)
  }
  return {
    ...form,
    /** Whether it began with what was typed before. */
    restored: found !== null,
    forget,
    /** Back to how it began. */
    restart: () => {
      forget()
      form.rebase(blank)
    },
    /** It has been sent: nothing of it is left here. */
    done: () => {
      form.rebase(form.values)
      forget()
    },
  }
}

function recall<T>(key: string): T | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as T | null // written by `keep` under the same key
  } catch {
    return null
  }
}

function keep(key: string, values: unknown) {
  try {
    localStorage.setItem(key, JSON.stringify(values))
  } catch {
    // Full or forbidden: it is not kept, and the form works on.
  }
}
