import type { ServerEvent } from './events'
import { follow } from './follow'
import { oneOfAll } from './one-of-all'

/** Listens for one person, in one of all their tabs. */
export function listen(username: string, onEvent: (event: ServerEvent) => void, onLive: (live: boolean) => void) {
  return oneOfAll(`shishi.notices.${username}`, (signal, tell) => follow({ signal, onEvent: tell, onLive }), onEvent)
}
