import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

type Chunk = { file: string; css?: string[]; imports?: string[]; dynamicImports?: string[] }
type Manifest = Record<string, Chunk>

const isPhonePage = (key: string) =>
  /^src\/(app\/composed\/My|features\/progress\/phone\/.*|features\/paper\/sheet\/.*)Page\.tsx$/.test(key)
const isText = (key: string) => /^src\/(app|ui|features\/progress\/phone|features\/paper)\/[^/]+\.zh\.json$/.test(key)
/** What only an issuer of papers opens. */
const isJudges = (key: string) => key.startsWith('src/features/paper/sheet/judge/')
const isWorker = (key: string) => key.includes('workbox-window')

/** The files a reporter's phone needs: the shell, the phone pages, their texts, and whatever those import. */
export function reporterFiles(dist: string): string[] {
  const manifest = JSON.parse(readFileSync(resolve(dist, '.vite/manifest.json'), 'utf8')) as Manifest // Vite wrote it
  const seen = new Set<string>()
  const follow = (key: string, lazily: boolean) => {
    const chunk = manifest[key]
    if (!chunk || seen.has(key) || isJudges(key)) return
    seen.add(key)
    for (const next of chunk.imports ?? []) follow(next, false)
    if (lazily) for (const next of chunk.dynamicImports ?? []) follow(next, true)
  }
  follow('index.html', false)
  if (!Object.keys(manifest).some(isPhonePage)) throw new Error('No phone page in the build: has the folder moved?')
  for (const key of Object.keys(manifest)) {
    if (isPhonePage(key)) follow(key, true)
    else if (isText(key) || isWorker(key)) follow(key, false)
  }
  return [...new Set([...seen].flatMap((key) => [manifest[key]?.file ?? '', ...(manifest[key]?.css ?? [])]))]
}
