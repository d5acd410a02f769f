const last = new Map<string, Promise<void>>()

/** One after the other, also across the tabs of a browser where it can do that. */
export function inTurn(name: string, work: () => Promise<void>): Promise<void> {
  const before = last.get(name) ?? Promise.resolve()
  const mine = before
    .catch(() => void 0)
    .then(async () => {
      if (navigator.locks) await navigator.locks.request(name, work)
      else await work()
    })
  last.set(name, mine)
  return mine
}
