// The whole measurement: three data sets, three API processes, and turns between them, so that a slow minute of the
// machine is shared by all.
import { writeFileSync } from 'node:fs'
import { startApi } from './api.js'
import { dropStale, prepare } from './data.js'
import { floorOf } from './floor.js'
import { dayPasses } from './job.js'
import { stretch } from './load.js'
import { pages } from './pages.js'
import { report } from './report.js'
import { clockTicks } from './sweep.js'
import { verdicts } from './targets.js'

const sizes = (process.env.SHISHI_BENCH_SIZES ?? '1,122,2844').split(',').map(Number)
const seconds = Number(process.env.SHISHI_BENCH_SECONDS ?? 3)
const turns = Number(process.env.SHISHI_BENCH_TURNS ?? 5)
const clients = 4
const out = new URL('../out/', import.meta.url)

const say = (line) => console.log(line)
const sets = []
const stop = () => Promise.all(sets.map((set) => set.api?.stop()))

process.on('SIGTERM', () => stop().then(() => process.exit(130)))
process.on('SIGINT', () => stop().then(() => process.exit(130)))
try {
  await dropStale()
  for (const size of sizes) {
    sets.push(await prepare(size, say))
  }
  for (const set of sets) {
    await dayPasses(set, say)
  }
  for (const set of sets) {
    await clockTicks(set, say)
  }
  for (const set of sets) {
    set.api = await startApi(set)
  }
  for (const page of pages) {
    await measure(page)
  }
  const text = report(sets, pages, { clients, seconds, turns })
  const checked = verdicts(sets, pages)
  writeFileSync(new URL('result.md', out), `${text}\n${checked}`)
  say(`\n${text}\n${checked}`)
} finally {
  await stop()
}

async function measure(page) {
  for (const set of sets) {
    set[page.name] = { turns: [], rates: [], floors: [], statements: 0 }
    await stretch(set, page, clients, 2 * seconds)
  }
  for (let turn = 0; turn < turns; turn++) {
    for (const set of rotated(sets, turn)) {
      const measured = set[page.name]
      const { latencies, rate } = await stretch(set, page, clients, seconds)
      measured.turns.push(latencies)
      measured.rates.push(rate)
      const floor = await floorOf(set, page, clients, seconds)
      measured.statements = Math.max(measured.statements, floor.statements)
      if (floor.rate) {
        measured.floors.push(floor.rate)
      }
    }
  }
  say(`  ${page.label} measured`)
}

function rotated(list, by) {
  return list.map((_, i) => list[(i + by) % list.length])
}
