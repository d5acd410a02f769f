import type { NoticeFilter } from './queries'

/** What the address asks for. */
export function noticeFilter(search: URLSearchParams): NoticeFilter {
  const part = search.get('part')
  const page = Number(search.get('page') ?? 0)
  return {
    ...(part === 'act' || part === 'know' ? { act: part === 'act' } : {}),
    ...(Number.isInteger(page) && page > 0 ? { page } : {}),
  }
}
