/** What a ledger can show beside task and indicator; the address names what is hidden. */
export const COLUMNS = ['lead', 'target', 'reported', 'progress', 'due', 'months'] as const
export type Column = (typeof COLUMNS)[number]

export function hiddenColumns(search: URLSearchParams): Set<Column> {
  const named = (search.get('hide') ?? '').split(',')
  return new Set(COLUMNS.filter((column) => named.includes(column)))
}

/** The address's value after one column is shown or hidden; nothing hidden needs no value. */
export function toggled(hidden: Set<Column>, column: Column): string | undefined {
  const next = COLUMNS.filter((one) => (one === column ? !hidden.has(one) : hidden.has(one)))
  return next.length > 0 ? next.join(',') : undefined
}
