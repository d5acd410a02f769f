const EVERY = 15_000
const AT_REST = 8_000

/** Started without a network: signs in as soon as the server answers and nobody is in the middle of a word. */
export function signInWhenBack() {
  let typed = 0
  const tryNow = async () => {
    if (Date.now() - typed > AT_REST && (await answers('/api/v1/settings'))) window.location.reload()
  }
  document.addEventListener('input', () => {
    typed = Date.now()
  })
  window.addEventListener('online', () => void tryNow())
  window.setInterval(() => void tryNow(), EVERY)
}

/** Whether somebody answers there, whatever they say. */
export async function answers(url: string): Promise<boolean> {
  try {
    await fetch(url, { mode: 'no-cors', cache: 'no-store', signal: AbortSignal.timeout(5000) })
    return true
  } catch {
    return false
  }
}
