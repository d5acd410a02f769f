// A mail server that keeps what it is given, and takes its time as a real one does.
import { SMTPServer } from 'smtp-server'

const SLOW = 20

export async function openMailbox() {
  const mails = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onData(stream, _session, accepted) {
      const parts = []
      stream.on('data', (part) => parts.push(part))
      stream.on('end', () => {
        const [head] = Buffer.concat(parts).toString('utf8').split('\r\n\r\n')
        mails.push({
          id: head.match(/^Message-ID:\s*<([^@>]+)/im)?.[1],
          repeat: /^X-Shishi-Repeat: yes/im.test(head),
        })
        setTimeout(accepted, SLOW)
      })
    },
  })
  server.on('error', () => {}) // a client that was killed
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready))
  return {
    mails,
    port: server.server.address().port,
    close: () => new Promise((done) => server.close(done)),
  }
}
