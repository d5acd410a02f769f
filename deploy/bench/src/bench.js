// The whole measurement: three data sets, three API processes, and turns between them, so that a slow minute of the
// machine is shared by all.
import { appendFileSync, writeFileSync } from 'node:fs'
import { startApi } from './api.js'
import { prepare } from './data.js'
import { floor } from './floor.js'
import { stretch } from './load.js'
import { pages } from './pages.js'
import { report } from './report.js'
import { countStatements } from './statements.js'

const sizes = (process.env.SHISHI_BENCH_SIZES ?? '1,122,2844').split(',').map(Number)
const seconds = Number(process.env.SHISHI_BENCH_SECONDS ?? 3)
const turns = Number(process.env.SHISHI_BENCH_TURNS ?? 5)
const clients = 4
const out = new URL('../out/', import.meta.url)

const say = (line) => console.log(line)
const sets = []
try {
  for (const size of sizes) {
    sets.push(await prepare(size, say))
  }
  for (const set of sets) {
    set.api = await startApi(set, say)
  }
  for (const page of pages) {
    for (const set of sets) {
      await stretch(set, page, clients, 2)
      set[page.name] = { statements: await countStatements(set, page), latencies: [], rates: [] }
    }
    for (let turn = 0; turn < turns; turn++) {
      for (const set of rotated(sets, turn)) {
        const { latencies, rate } = await stretch(set, page, clients, seconds)
        set[page.name].latencies.push(...latencies)
        set[page.name].rates.push(rate)
      }
    }
    for (const set of sets) {
      set[page.name].floor = await floor(set, page, clients, seconds)
    }
    say(`  ${page.name} measured`)
  }
  const text = report(sets, pages, { clients, seconds, turns })
  writeFileSync(new URL('result.md', out), text)
  say(`\n${text}`)
} finally {
  for (const set of sets) {
    set.api?.stop()
  }
}

function rotated(list, by) {
  return list.map((_, i) => list[(i + by) % list.length])
}

process.on('exit', () => sets.forEach((set) => set.api?.stop()))
process.on('unhandledRejection', (problem) => {
  appendFileSync(new URL('error.log', out), `${problem?.stack}\n`)
  throw problem
})
