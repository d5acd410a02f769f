type Page<T> = { items: T[]; page: number; size: number; total: number }

/** A list whose whole is needed at once: for choosing from it, or for counting it. */
export async function everyPage<T>(ask: (page: number) => Promise<Page<T>>): Promise<T[]> {
  const first = await ask(0)
  const pages = Math.ceil(first.total / first.size)
  const rest = await Promise.all(Array.from({ length: Math.max(0, pages - 1) }, (_, index) => ask(index + 1)))
  return [first, ...rest].flatMap((page) => page.items)
}
