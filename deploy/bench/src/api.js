// An API process of its own for each data set, with the heap that `make run` gives it.
import { spawn } from 'node:child_process'
import { openSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { connected, data, password, postgresPort, root } from './stack.js'
import { publicKey } from './token.js'

export async function startApi(set, say) {
  const port = await freePort()
  const log = openSync(join(data, `api-${set.size}.log`), 'a')
  const process_ = spawn(
    join(process.env.JAVA_HOME, 'bin/java'),
    [
      '-Xms64m',
      '-Xmx256m',
      '-XX:+UseSerialGC',
      '--enable-native-access=ALL-UNNAMED',
      '-jar',
      join(root, 'backend/target/quarkus-app/quarkus-run.jar'),
    ],
    {
      stdio: ['ignore', log, log],
      env: {
        ...process.env,
        QUARKUS_PROFILE: 'local',
        QUARKUS_HTTP_PORT: String(port),
        QUARKUS_DATASOURCE_JDBC_URL: `jdbc:postgresql://127.0.0.1:${postgresPort}/${set.database}`,
        QUARKUS_DATASOURCE_USERNAME: 'shishi_app',
        QUARKUS_DATASOURCE_PASSWORD: password('shishi_app'),
        QUARKUS_FLYWAY_USERNAME: 'shishi_owner',
        QUARKUS_FLYWAY_PASSWORD: password('shishi_owner'),
        QUARKUS_OIDC_PUBLIC_KEY: publicKey,
        SHISHI_EVIDENCE_DIRECTORY: join(data, 'evidence'),
      },
    },
  )
  const api = {
    port,
    pid: process_.pid,
    peakMegabytes: () => peak(process_.pid),
    stop: () =>
      new Promise((done) => {
        process_.once('exit', done)
        if (process_.exitCode !== null || !process_.kill('SIGTERM')) {
          done()
        }
      }),
  }
  await ready(process_, port)
  await lit(set, say)
  return api
}

/** The lights of all plans are worked out by the process itself, as after a night. */
async function lit(set, say) {
  const count = (sql) =>
    connected('shishi_owner', set.database, async (client) => Number((await client.query(sql)).rows[0].count))
  const plans = await count('select count(*) from plan')
  const began = Date.now()
  let done = await count("select count(*) from light where subject_kind = 'PLAN'")
  const before = done
  while (done < plans) {
    await sleep(1000)
    done = await count("select count(*) from light where subject_kind = 'PLAN'")
    if (Date.now() - began > 30 * 60_000) {
      throw new Error(`the lights of ${set.database} were not worked out: ${done} of ${plans}`)
    }
  }
  if (plans > before) {
    set.litIn = (Date.now() - began) / 1000
    await connected('shishi_owner', set.database, (client) => client.query('vacuum analyze'))
    say(`  ${set.database}: lights of ${plans - before} plans in ${set.litIn.toFixed(0)} s`)
  }
}

async function ready(process_, port) {
  for (let i = 0; i < 600; i++) {
    if (process_.exitCode !== null) {
      throw new Error('the API ended; its log is in the data folder')
    }
    try {
      if ((await fetch(`http://127.0.0.1:${port}/q/health/ready`)).ok) {
        return
      }
    } catch {
      // not listening yet
    }
    await sleep(500)
  }
  throw new Error('the API was not ready in five minutes')
}

function peak(pid) {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Math.round(Number(status.match(/VmHWM:\s+(\d+) kB/)[1]) / 1024)
}

function freePort() {
  return new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => found(port))
    })
  })
}
