// What is measured. Each takes a county at random, so that a larger data set is really read all over.
import { createHash } from 'node:crypto'
import { token } from './token.js'

const id = (what, jurisdiction, n = 0) =>
  createHash('md5')
    .update(`${what} ${jurisdiction} ${n}`)
    .digest('hex')
    .replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5')

const random = (most) => 1 + Math.floor(Math.random() * most)
const code = (jurisdiction) => String(jurisdiction).padStart(6, '0')
const office = (jurisdiction) => token(`office-${jurisdiction}`, ['office'], `/${code(jurisdiction)}/office`)

const read = (address) => (set) => {
  const jurisdiction = random(set.size)
  return { method: 'GET', path: `/api/v1${address(jurisdiction)}`, token: office(jurisdiction) }
}

export const pages = [
  { name: 'board', request: read((j) => `/plans/${id('plan', j)}/board`) },
  { name: 'ledger', request: read((j) => `/plans/${id('plan', j)}/tasks?category=劳有所得&sort=GAP&order=DESC`) },
  { name: 'task', request: read((j) => `/tasks/${id('task', j, random(40))}`) },
  { name: 'save and submit', deeds: saveAndSubmit },
]

/**
 * A contact opens a report, saves it and hands it in; then takes it back, unmeasured, so that it can be done again.
 * Each client has tasks of its own.
 */
async function* saveAndSubmit(set, client, clients, ask) {
  for (;;) {
    const jurisdiction = random(set.size)
    const task = 1 + client + clients * Math.floor(Math.random() * Math.floor(36 / clients))
    const agency = 1 + (task % 26)
    const contact = token(
      `contact-${jurisdiction}-${agency}`,
      ['reporter'],
      `/${code(jurisdiction)}/agencies/a${agency}`,
    )
    const path = `/api/v1/reports/${id('report 12', jurisdiction, task)}`
    const there = await ask({ method: 'GET', path, token: contact })
    const figures = there.figures
      .filter((figure) => figure.editable)
      .map((figure) => ({
        measureId: figure.measureId,
        value: (figure.previous?.value ?? 0) + 1,
        jumpConfirmed: true,
      }))
    const body = {
      noChange: false,
      progressText: '本月完成前期工作，下月进场施工。',
      figures,
      milestones: [],
      version: there.version,
    }
    const began = performance.now()
    const saved = await ask({ method: 'PUT', path, token: contact, body })
    const submitted = await ask({
      method: 'POST',
      path: `${path}/submission`,
      token: contact,
      body: { version: saved.version },
    })
    yield performance.now() - began
    await ask({ method: 'POST', path: `${path}/recall`, token: contact, body: { version: submitted.version } })
  }
}
