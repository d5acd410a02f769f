import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'
import { reporterFiles } from './reporter'

/** Texts come in one language at a time; the Chinese ones count. */
const isOtherLanguage = (file: string) => /\.en-[^/]*\.js$/.test(file)

/** Fails the build when a reporter's pages load more JavaScript than promised. */
export function budget(kilobytes: number): Plugin {
  let dist = 'dist'
  return {
    name: 'shishi-budget',
    apply: 'build',
    configResolved(config) {
      dist = resolve(config.root, config.build.outDir)
    },
    closeBundle() {
      const sizes = reporterFiles(dist)
        .filter((file) => file.endsWith('.js') && !isOtherLanguage(file))
        .map((file) => ({ file, bytes: gzipSync(readFileSync(resolve(dist, file)), { level: 9 }).length }))
        .sort((a, b) => b.bytes - a.bytes)
      const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0)
      for (const { file, bytes } of sizes.slice(0, 5)) this.info(`${kb(bytes)}  ${file}`)
      this.info(
        `${kb(total)}  JavaScript on a reporter's pages in ${sizes.length} files (gzip); budget ${kilobytes} KB`,
      )
      if (total > kilobytes * 1024) this.error(`A reporter's pages load ${kb(total)}; the budget is ${kilobytes} KB.`)
    },
  }
}

const kb = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`
