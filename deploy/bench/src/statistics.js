// What is said of many latencies.
export const sorted = (numbers) => [...numbers].sort((a, b) => a - b)

/** The value that a share of the sorted numbers does not exceed. */
export const quantile = (numbers, share) => numbers[Math.max(0, Math.ceil(numbers.length * share) - 1)]

export function median(numbers) {
  const all = sorted(numbers)
  const half = Math.floor(all.length / 2)
  return all.length % 2 === 1 ? all[half] : (all[half - 1] + all[half]) / 2
}

/** The median of what two did in the same turns, one against the other: a slow turn is slow for both. */
export const sideBySide = (ones, others, figure) => median(ones.map((one, turn) => figure(one) / figure(others[turn])))
