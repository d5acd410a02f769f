// Whether what is to be reached was reached.
import { quantile, sideBySide, sorted } from './statistics.js'

const STATEMENTS = 6
const MEGABYTES = 400
const TIMES = 2

export function verdicts(sets, pages) {
  const [first, last] = [sets[0], sets.at(-1)]
  const lines = []
  if (last !== first) {
    for (const page of pages) {
      const times = sideBySide(last[page.name].turns, first[page.name].turns, p99)
      lines.push(
        line(times <= TIMES, `${page.label}: p99 at ${last.size} is ${times.toFixed(2)} times that at ${first.size} in the median turn, at most ${TIMES}`),
      )
    }
  }
  for (const page of pages.filter((it) => it.reads)) {
    const most = Math.max(...sets.map((set) => set[page.name].statements))
    lines.push(line(most <= STATEMENTS, `${page.label}: ${most} SQL statements, at most ${STATEMENTS}`))
  }
  lines.push(...dueClocks(sets))
  const memory = Math.max(...sets.map(peak))
  lines.push(line(memory <= MEGABYTES, `API process: ${memory} MB at its peak, at most ${MEGABYTES} MB`))
  return `${lines.join('\n')}\n`
}

/** A sweep reads only what is due, however many clocks there are. */
export const dueClocks = (sets) =>
  sets.map(({ size, tick }) =>
    line(!tick.query.sequential, `clocks at ${size}: the due query reads ${tick.query.pages} pages of ${tick.timers} clocks by an index`),
  )

/** Under load or at the daily work, whichever took more. */
export const peak = (set) => Math.max(set.api.peakMegabytes(), set.day.megabytes)

const p99 = (latencies) => quantile(sorted(latencies), 0.99)

const line = (reached, words) => `${reached ? 'PASS' : 'FAIL'}  ${words}`
