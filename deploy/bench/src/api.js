// An API process of its own for each data set, run as the product is run.
import { spawn } from 'node:child_process'
import { openSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { data, password, postgresPort, root } from './stack.js'
import { publicKey } from './token.js'

/** What is done by the clock is left to job.js and sweep.js, so that it is not counted among a request's statements. */
export async function startApi(set, more = { SHISHI_LIGHTS_EVERY: 'off', SHISHI_DISPATCH_EVERY: 'off' }) {
  const port = await freePort()
  const log = openSync(join(data, 'logs', `api-${set.size}.log`), 'w')
  const process_ = spawn(
    join(process.env.JAVA_HOME, 'bin/java'),
    [`@${join(root, 'deploy/jvm.options')}`, '-jar', join(root, 'backend/target/quarkus-app/quarkus-run.jar')],
    {
      stdio: ['ignore', log, log],
      env: {
        ...process.env,
        MALLOC_ARENA_MAX: '2',
        QUARKUS_PROFILE: 'local',
        QUARKUS_HTTP_HOST: '127.0.0.1',
        QUARKUS_HTTP_PORT: String(port),
        QUARKUS_DATASOURCE_JDBC_URL: `jdbc:postgresql://127.0.0.1:${postgresPort}/${set.database}`,
        QUARKUS_DATASOURCE_USERNAME: 'shishi_app',
        QUARKUS_DATASOURCE_PASSWORD: password('shishi_app'),
        QUARKUS_FLYWAY_USERNAME: 'shishi_owner',
        QUARKUS_FLYWAY_PASSWORD: password('shishi_owner'),
        QUARKUS_OIDC_PUBLIC_KEY: publicKey,
        SHISHI_EVIDENCE_DIRECTORY: join(data, 'evidence'),
        SHISHI_AUDIT_HEADS_DIRECTORY: join(data, 'audit-heads'),
        SHISHI_ROUNDS_EVERY: 'off',
        SHISHI_DELIVERIES_EVERY: 'off',
        SHISHI_ROBOTS_EVERY: 'off',
        ...more,
      },
    },
  )
  const ended = new Promise((done) => process_.once('exit', done))
  await ready(process_, port)
  return {
    port,
    peakMegabytes: () => peak(process_.pid),
    kill: () => {
      process_.kill('SIGKILL')
      return ended
    },
    stop: () => {
      process_.kill('SIGTERM')
      return ended
    },
  }
}

async function ready(process_, port) {
  for (let i = 0; i < 1500; i++) {
    if (process_.exitCode !== null) {
      throw new Error('the API ended; its log is in the folder of logs')
    }
    try {
      if ((await fetch(`http://127.0.0.1:${port}/q/health/ready`)).ok) {
        return
      }
    } catch {
      // not listening yet
    }
    await sleep(200)
  }
  process_.kill('SIGTERM')
  throw new Error('the API was not ready in five minutes')
}

/** The most memory that the process ever held, all of it: heap, classes, compiled code, threads. */
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
