import type { Values } from './values'

/** What was typed in the instant before a page is closed: the store may not finish in time, this does. */
const nameOf = (username: string, reportId: string) => `shishi.typing.${username}.${reportId}`

export function leaveWords(username: string, reportId: string, typing: Values) {
  if (Object.keys(typing).length === 0) return
  try {
    localStorage.setItem(nameOf(username, reportId), JSON.stringify(typing))
  } catch {
    // No room: the store has all but the last keystrokes.
  }
}

/** Takes them up again, once. */
export function takeWords(username: string, reportId: string): Values | null {
  const kept = localStorage.getItem(nameOf(username, reportId))
  if (!kept) return null
  localStorage.removeItem(nameOf(username, reportId))
  return JSON.parse(kept) as Values // written above
}
