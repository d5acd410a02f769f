import { useSearchParams } from 'react-router'

/** The past day that the address asks for; nothing for today. */
export const onOf = (search: URLSearchParams) => {
  const on = search.get('on')
  return on && /^\d{4}-\d{2}-\d{2}$/.test(on) ? on : undefined
}

export function useOn() {
  return onOf(useSearchParams()[0])
}
