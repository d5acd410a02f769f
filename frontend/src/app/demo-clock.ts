import { goBy } from '../ui/now'

type Told = { now: string; clockMovable: boolean }

const HOUR = 3_600_000
let movable = false
let ahead = false

/** In a demonstration the pages go by the server's clock; everywhere else by the device's, which is its own. */
export function takeClock(told: Told) {
  movable = told.clockMovable
  if (!movable) return
  goBy(told.now)
  ahead = Date.parse(told.now) - Date.now() > HOUR
}

export const isClockMovable = () => movable
export const isClockAhead = () => ahead
