import type { AuditFilter } from './queries'

/** The filter that an address holds. */
export function auditFilter(search: URLSearchParams): AuditFilter {
  const text = (name: string) => search.get(name) || undefined
  return {
    plan: text('plan'),
    task: text('task'),
    report: text('report'),
    subject: text('subject'),
    actor: text('actor'),
    action: text('action'),
    from: text('from'),
    to: text('to'),
    page: Number(search.get('page')) || undefined,
  }
}
