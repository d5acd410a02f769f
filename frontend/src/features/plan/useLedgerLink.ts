import { useSearchParams } from 'react-router'

type Change = { [name: string]: string | number | undefined }

/** The address of this same ledger with a change; hidden columns and filters stay. */
export function useLedgerLink() {
  const [search] = useSearchParams()
  return (change: Change) => {
    const next = new URLSearchParams(search)
    next.delete('page')
    for (const [name, value] of Object.entries(change)) {
      if (value === undefined) next.delete(name)
      else next.set(name, String(value))
    }
    return `?${next}`
  }
}
