// What a reporter's phone must load: the shell and the phone pages, with everything they import. Fails above the budget.
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const BUDGET = 250 * 1024
const dist = new URL('../dist/', import.meta.url)
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'))

const isReportersPage = (key) => /^src\/features\/progress\/phone\/[^/]+Page\.tsx$/.test(key)
const isText = (key) => /(common|progress|identity)\.(zh|en)\.json$/.test(key)

function reach(key, seen = new Set()) {
  if (seen.has(key)) return seen
  seen.add(key)
  for (const next of manifest[key].imports ?? []) reach(next, seen)
  return seen
}

const starts = ['index.html', ...Object.keys(manifest).filter((key) => isReportersPage(key) || isText(key))]
const chunks = new Set(starts.flatMap((key) => [...reach(key)]))
const size = (key) => gzipSync(readFileSync(new URL(manifest[key].file, dist)), { level: 9 }).length
const rows = [...chunks]
  .map((key) => ({ file: manifest[key].file, bytes: size(key) }))
  .filter((r) => r.file.endsWith('.js'))
const total = rows.reduce((sum, row) => sum + row.bytes, 0)

for (const row of rows.sort((a, b) => b.bytes - a.bytes)) console.log(`${kb(row.bytes).padStart(9)}  ${row.file}`)
console.log(`${kb(total).padStart(9)}  JavaScript a reporter loads (gzip), budget ${kb(BUDGET)}`)
if (total > BUDGET) {
  console.error('Over the budget.')
  process.exit(1)
}

function kb(bytes) {
  return `${(bytes / 1024).toFixed(1)} KB`
}
