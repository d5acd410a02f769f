// The ids, codes and people of the data set, as data.sql makes them up.
import { createHash } from 'node:crypto'
import { token } from './token.js'

export const id = (what, jurisdiction, n = 0) =>
  createHash('md5')
    .update(`${what} ${jurisdiction} ${n}`)
    .digest('hex')
    .replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5')

export const random = (most) => 1 + Math.floor(Math.random() * most)

const code = (jurisdiction) => String(jurisdiction).padStart(6, '0')

export const office = (jurisdiction) => token(`office-${jurisdiction}`, ['office'], `/${code(jurisdiction)}/office`)

/** Who reports on a task. */
export function contact(jurisdiction, task) {
  const agency = 1 + (task % 26)
  return token(`contact-${jurisdiction}-${agency}`, ['reporter'], `/${code(jurisdiction)}/agencies/a${agency}`)
}
