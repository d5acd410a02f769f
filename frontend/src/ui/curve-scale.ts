export type CurvePoint = {
  on: string
  expected?: number | null
  reported?: number | null
  verified?: number | null
  to?: string
}
export type TargetStep = { on: string; target: number | null }
type Box = { width: number; height: number; left: number; right: number; top: number; bottom: number }

/** Where days and values lie in the drawing. */
export function curveScale(points: CurvePoint[], targets: TargetStep[], box: Box) {
  const days = [...points, ...targets].map((point) => Date.parse(point.on))
  const first = Math.min(...days)
  const last = Math.max(...points.map((point) => Date.parse(point.on)))
  const values = [
    ...points.flatMap((point) => [point.expected, point.reported, point.verified]),
    ...targets.map((step) => step.target),
  ].filter((value): value is number => typeof value === 'number')
  const ticks = niceTicks(Math.min(0, ...values), Math.max(0, ...values))
  const low = ticks[0] ?? 0
  const high = ticks.at(-1) ?? 1
  const x = (day: string) => {
    const part = last === first ? 0.5 : (Math.min(Date.parse(day), last) - first) / (last - first)
    return box.left + part * (box.width - box.left - box.right)
  }
  const y = (value: number) => box.top + (1 - (value - low) / (high - low)) * (box.height - box.top - box.bottom)
  return { x, y, ticks }
}

/** Four or five round numbers that hold everything between. */
export function niceTicks(low: number, high: number): number[] {
  const span = high - low || 1
  const rough = span / 4
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power
  const start = Math.floor(low / step)
  const end = Math.ceil(high / step - 1e-9)
  return Array.from({ length: end - start + 1 }, (_, index) => Number(((start + index) * step).toPrecision(12)))
}

/** A line through the points that have a value; a gap is left where there is none. */
export function linePath(places: ([number, number] | null)[]): string {
  let drawing = false
  return places
    .map((place) => {
      if (!place) {
        drawing = false
        return ''
      }
      const command = drawing ? 'L' : 'M'
      drawing = true
      return `${command}${place[0].toFixed(1)} ${place[1].toFixed(1)}`
    })
    .join('')
}
