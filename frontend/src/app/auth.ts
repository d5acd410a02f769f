import Keycloak from 'keycloak-js'
import { api, isUnreachable, OfflineError, ok, takeTokenFrom } from '../api/client'
import { answers, signInWhenBack } from './back-online'
import { takeClock } from './demo-clock'

let keycloak: Keycloak | null = null
let offline = false

/** Whether the page was opened without a network and nobody has signed in yet. */
export const startedOffline = () => offline

/**
 * Signs in with Keycloak (code flow, PKCE) before the first page is drawn. The token stays in memory. Without a network
 * the page still opens, with what this device remembers, and signs in as soon as the server answers again.
 */
export async function signIn(): Promise<'signed-in' | 'offline'> {
  try {
    const settings = await ok(api.GET('/api/v1/settings', { signal: AbortSignal.timeout(10_000) }))
    takeClock(settings)
    await reachable(settings.keycloak)
    keycloak = new Keycloak(settings.keycloak)
    takeTokenFrom({ token: freshToken, expired: signInAgain })
    keycloak.onAuthRefreshError = () => void 0
    await keycloak.init({
      onLoad: 'login-required',
      pkceMethod: 'S256',
      checkLoginIframe: false,
      locale: document.documentElement.lang,
      redirectUri: window.location.href,
    })
    return 'signed-in'
  } catch (error) {
    if (!isUnreachable(error)) throw error
    offline = true
    keycloak = null
    signInWhenBack()
    takeTokenFrom({ token: async () => null, expired: signInAgain })
    return 'offline'
  }
}

/** Leaving for a sign-in page that does not answer would lose the page one is on. */
async function reachable({ url, realm }: { url: string; realm: string }) {
  const there = await answers(`${url}/realms/${realm}/.well-known/openid-configuration`)
  if (!there) throw new OfflineError('sign-in does not answer')
}

/** A token good for at least half a minute; renewed silently. */
async function freshToken(): Promise<string | null> {
  if (!keycloak?.authenticated) return null
  try {
    await keycloak.updateToken(30)
  } catch {
    // Offline: the call itself will fail and say so. Session over: the server answers 401 and we sign in again.
    if (navigator.onLine && keycloak.token === undefined) return signInAgain()
  }
  return keycloak.token ?? null
}

/** Leaves for the sign-in page and comes back to the same address. */
async function signInAgain(): Promise<never> {
  if (!keycloak) throw new OfflineError('not signed in')
  await reachable({ url: keycloak.authServerUrl ?? '', realm: keycloak.realm ?? '' })
  await keycloak.login({ redirectUri: window.location.href, locale: document.documentElement.lang })
  return new Promise<never>(() => {})
}

export async function signOut() {
  localStorage.removeItem('shishi.me')
  localStorage.removeItem('shishi.plan')
  if (!keycloak) return window.location.assign('/')
  await keycloak.logout({ redirectUri: `${window.location.origin}/` })
}
