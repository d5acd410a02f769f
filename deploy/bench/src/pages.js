// What is measured. Each takes a county at random, so that a larger data set is really read all over.
import { id, office, random } from './names.js'
import { save, submit } from './deeds.js'

export const pages = [
  page('board', 'board', (j) => `/plans/${id('plan', j)}/board`),
  page('ledger', 'ledger, filtered', (j) => `/plans/${id('plan', j)}/tasks?category=劳有所得&sort=GAP&order=DESC`),
  page('task', 'task', (j) => `/tasks/${id('task', j, random(40))}`),
  save,
  submit,
]

function page(name, label, address) {
  return {
    name,
    label,
    reads: true,
    async batch(set) {
      signedIn(set)
      return {
        next() {
          const jurisdiction = random(set.size)
          return { method: 'GET', path: `/api/v1${address(jurisdiction)}`, token: office(jurisdiction) }
        },
        async restore() {},
      }
    },
  }
}

/** Signing tokens is not the API's work, so every office has its own before anything is measured. */
function signedIn(set) {
  if (!set.signedIn) {
    Array.from({ length: set.size }, (_, i) => office(i + 1))
    set.signedIn = true
  }
}
