import '@testing-library/jest-dom/vitest'
import 'fake-indexeddb/auto'
import { cleanup, configure } from '@testing-library/react'
import { queryClient } from '../app/query-client'
import { server } from './server'

// What every browser has and jsdom does not.
Blob.prototype.arrayBuffer ??= function (this: Blob) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(reader.result as ArrayBuffer) // read as one
    reader.onerror = () => reject(reader.error)
    reader.readAsArrayBuffer(this)
  })
}

// A machine that builds beside the tests is slow; a sentence that never comes is still told.
configure({ asyncUtilTimeout: 5000 })

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(() => {
  cleanup()
  server.resetHandlers()
  queryClient.clear()
  localStorage.clear()
})
afterAll(() => server.close())

// What jsdom has not: a system theme that never changes.
window.matchMedia = (query: string) =>
  ({ matches: false, media: query, addEventListener() {}, removeEventListener() {} }) as unknown as MediaQueryList // only what `app/theme` asks
