// Tokens like Keycloak's, signed with a key of this run: the API checks them the same way.
import { createSign, generateKeyPairSync } from 'node:crypto'

const pair = generateKeyPairSync('rsa', { modulusLength: 2048 })
const kept = new Map()

export const publicKey = pair.publicKey.export({ type: 'spki', format: 'der' }).toString('base64')

export function token(username, roles, group) {
  const key = `${username} ${group}`
  if (!kept.has(key)) {
    kept.set(key, sign(username, roles, group))
  }
  return kept.get(key)
}

function sign(username, roles, group) {
  const now = Math.floor(Date.now() / 1000)
  const encode = (part) => Buffer.from(JSON.stringify(part)).toString('base64url')
  const head = encode({ alg: 'RS256', typ: 'JWT' })
  const body = encode({
    sub: username,
    preferred_username: username,
    name: username,
    aud: 'shishi-api',
    iat: now,
    exp: now + 24 * 3600,
    groups: [group],
    realm_access: { roles },
  })
  return `${head}.${body}.${createSign('RSA-SHA256').update(`${head}.${body}`).sign(pair.privateKey, 'base64url')}`
}
