// The figures as a table that can stand in the README.
export function report(sets, pages, { clients, seconds, turns }) {
  const lines = [
    `${clients} clients, ${turns} turns of ${seconds} s for each data set in rotation; latencies in ms over all turns, requests a second as the median of the turns.`,
    '',
    '| page | jurisdictions | p50 | p99 | requests/s | SQL statements | bare SQL/s | times the floor |',
    '|---|--:|--:|--:|--:|--:|--:|--:|',
  ]
  for (const page of pages) {
    for (const set of sets) {
      const { latencies, rates, statements, floor } = set[page.name]
      const sorted = latencies.toSorted?.((a, b) => a - b) ?? [...latencies].sort((a, b) => a - b)
      const rate = median(rates)
      lines.push(
        `| ${page.name} | ${set.size} | ${at(sorted, 0.5)} | ${at(sorted, 0.99)} | ${rate.toFixed(0)} | ${statements} | ${
          floor ? floor.toFixed(0) : '–'
        } | ${floor ? (floor / rate).toFixed(1) : '–'} |`,
      )
    }
  }
  lines.push('', '| page | p50 at the largest / at 1 | p99 at the largest / at 1 |', '|---|--:|--:|')
  for (const page of pages) {
    const [one, most] = [sets[0], sets.at(-1)].map((set) => [...set[page.name].latencies].sort((a, b) => a - b))
    lines.push(`| ${page.name} | ${ratio(one, most, 0.5)} | ${ratio(one, most, 0.99)} |`)
  }
  lines.push('', '| jurisdictions | filled in | lights worked out in | peak memory of the API |', '|--:|--:|--:|--:|')
  for (const set of sets) {
    lines.push(`| ${set.size} | ${s(set.filledIn)} | ${s(set.litIn)} | ${set.api.peakMegabytes()} MB |`)
  }
  return `${lines.join('\n')}\n`
}

const at = (sorted, share) => pick(sorted, share).toFixed(1)
const pick = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]
const ratio = (one, most, share) => (pick(most, share) / pick(one, share)).toFixed(2)
const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)]
const s = (value) => (value ? `${value.toFixed(0)} s` : '–')
