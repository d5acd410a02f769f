export type Point = { on: string; share: number }
export type MonthPoint = { on: string; percent: number }

const DAY = 86_400_000

/** The last days of the months from one day to another, and that other day itself. */
export function monthEnds(from: string, to: string): string[] {
  const ends: string[] = []
  let [year = 0, month = 0] = from.split('-').map(Number)
  for (;;) {
    const end = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
    if (end >= to) break
    ends.push(end)
    month += 1
    if (month > 12) [year, month] = [year + 1, 1]
  }
  return [...ends, to]
}

/** The share that is expected on a day: straight lines between the points, nothing before the first. */
export function shareOn(points: Point[], day: string): number {
  const [first] = points
  const last = points.at(-1)
  if (!first || !last || day < first.on) return 0
  if (day >= last.on) return last.share
  const next = points.findIndex((point) => point.on > day)
  const [from, to] = [points[next - 1] ?? first, points[next] ?? last]
  const part = (Date.parse(day) - Date.parse(from.on)) / (Date.parse(to.on) - Date.parse(from.on))
  return from.share + (to.share - from.share) * part
}

/** A schedule month by month, in percent with one decimal. */
export function byMonth(points: Point[], from: string, to: string): MonthPoint[] {
  return monthEnds(from, to).map((on) => ({ on, percent: Math.round(shareOn(points, on) * 1000) / 10 }))
}

/** Back to points: from nothing on the first day to what stands at each month's end. */
export function toPoints(months: MonthPoint[], from: string): Point[] {
  const points = months.map(({ on, percent }) => ({ on, share: Number((percent / 100).toFixed(4)) }))
  return points[0] && points[0].on > from ? [{ on: from, share: 0 }, ...points] : points
}

/** What follows stays above and what comes before below, so that dragging one month never makes the line fall. */
export function moved(months: MonthPoint[], at: number, percent: number): MonthPoint[] {
  const value = Math.max(0, Math.min(100, Math.round(percent * 10) / 10))
  return months.map((month, index) => {
    if (index === at) return { ...month, percent: value }
    if (index < at) return { ...month, percent: Math.min(month.percent, value) }
    return { ...month, percent: Math.max(month.percent, value) }
  })
}

/** Whole days between, for placing a day on a line of time. */
export const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / DAY
