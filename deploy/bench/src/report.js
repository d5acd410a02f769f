// The figures as tables that can stand in the README.
import { median, quantile, sorted } from './statistics.js'
import { peak } from './targets.js'

export function report(sets, pages, { clients, seconds, turns }) {
  return [
    `${clients} clients, ${turns} turns of ${seconds} s for each data set in rotation; latencies in ms over all turns, rates as the median of the turns.`,
    '',
    '| request | jurisdictions | p50 | p99 | requests/s | SQL statements | bare SQL/s | times the floor |',
    '|---|--:|--:|--:|--:|--:|--:|--:|',
    ...pages.flatMap((page) => sets.map((set) => row(set, page))),
    '',
    '| jurisdictions | database | filled in | peak memory of the API | the day\'s lights | a plan | SQL statements a plan |',
    '|--:|--:|--:|--:|--:|--:|--:|',
    ...sets.map(
      (set) =>
        `| ${set.size} | ${set.megabytes} MB | ${set.filledIn ? `${set.filledIn.toFixed(0)} s` : 'kept'} | ${peak(set)} MB | ${set.day.seconds.toFixed(1)} s | ${((set.day.seconds * 1000) / set.size).toFixed(0)} ms | ${set.day.statements} |`,
    ),
    '',
    ...sweeps(sets),
    '',
  ].join('\n')
}

/** How the clocks that are due were found among all, and by which plan of the query. */
export function sweeps(sets) {
  return [
    'The reports of one county are due; the sweep reminds of them, and the query that finds them is planned so:',
    '',
    '| jurisdictions | clocks | due | the query | pages read | the sweep | SQL statements |',
    '|--:|--:|--:|--:|--:|--:|--:|',
    ...sets.map(
      ({ size, tick }) =>
        `| ${size} | ${tick.timers} | ${tick.due} | ${tick.query.milliseconds.toFixed(2)} ms | ${tick.query.pages} | ${tick.seconds.toFixed(1)} s | ${tick.statements} |`,
    ),
    '',
    ...sets.flatMap(({ size, tick }) => ['```', `-- ${size} jurisdictions`, ...tick.query.plan, '```']),
  ]
}

function row(set, page) {
  const { turns, rates, floors, statements } = set[page.name]
  const all = sorted(turns.flat())
  const rate = median(rates)
  const floor = floors.length > 0 ? median(floors) : null
  const cells = [
    page.label,
    set.size,
    quantile(all, 0.5).toFixed(1),
    quantile(all, 0.99).toFixed(1),
    rate.toFixed(0),
    statements,
    floor ? floor.toFixed(0) : '–',
    floor ? (floor / rate).toFixed(1) : '–',
  ]
  return `| ${cells.join(' | ')} |`
}
