// Reading PostgreSQL's log, in which every entry begins with a mark, the time and the database.
export const PREFIX = '@@%n %d '

const ENTRY = /^(\d+\.\d+) (\S*) (LOG|DETAIL): {2}([\s\S]*)$/
const EXECUTED = /^execute [^:]*: ([\s\S]*)$/
const GIVEN = /^Parameters: ([\s\S]*)$/i
const BOUNDS = /^(begin|commit|rollback|savepoint|release|set |show )/i

/** The statements of one database, with the moment they began and their values put in, and how many times it committed. */
export function parse(text, database) {
  const statements = []
  let commits = 0
  let open = false
  for (const entry of text.split('@@')) {
    const [, at, where, kind, words] = entry.match(ENTRY) ?? []
    if (where !== database) {
      continue
    }
    const executed = kind === 'LOG' && words.match(EXECUTED)
    if (executed) {
      const sql = executed[1].trim()
      open = !BOUNDS.test(sql)
      if (open) {
        statements.push({ at: Number(at) * 1000, sql })
      } else if (/^commit/i.test(sql)) {
        commits++
      }
    }
    const given = kind === 'DETAIL' && open && words.match(GIVEN)
    if (given) {
      const last = statements.at(-1)
      last.sql = withValues(last.sql, given[1].trim())
    }
  }
  return { statements, commits }
}

function withValues(sql, values) {
  const given = {}
  for (const [, number, value] of values.matchAll(/\$(\d+) = ('(?:[^']|'')*'|NULL)/g)) {
    given[number] = value
  }
  return sql.replace(/\$(\d+)/g, (_, number) => given[number] ?? 'NULL')
}

/** One line that pgbench runs: it would take a colon before a letter for a variable of its own. */
export function forPgbench(sql) {
  return `${sql.replace(/\s+/g, ' ').replace(/(?<!:):(?=[^\s:\d"'=[{(,.\\-])/g, ': ')};`
}
