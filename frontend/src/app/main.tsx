import '../ui/global.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { RouterProvider } from 'react-router/dom'
import { storeOf } from '../features/progress/phone/store'
import { keepSending } from '../features/progress/phone/sync'
import { signIn } from './auth'
import { startTexts } from './i18n'
import { lightWords } from './light-words'
import { me, worksForAnAgency } from './me'
import { keepOnDevice } from './new-version'
import { ProblemPage } from './ProblemPage'
import { Providers } from './Providers'
import { queryClient } from './query-client'
import { router } from './router'
import { startTheme } from './theme'

const root = createRoot(document.getElementById('root') as HTMLElement) // index.html has it

startTheme()
keepOnDevice()
await startTexts()
try {
  await signIn()
  const who = await queryClient.ensureQueryData(me())
  if (worksForAnAgency(who)) keepSending(storeOf(who.username))
  if (localStorage.getItem(`shishi.checks.here.${who.username}`)) void sendChecks(who.username)
  void lightWords().catch(() => {})
  root.render(
    <StrictMode>
      <Providers>
        <RouterProvider router={router()} />
      </Providers>
    </StrictMode>,
  )
} catch (error) {
  root.render(<ProblemPage error={error} onRetry={() => window.location.reload()} />)
}

/** What was seen on site and never reached the server goes on its way; nobody else loads any of it. */
async function sendChecks(username: string) {
  const [{ storeOf: checksOf }, { keepSending: keepSendingChecks }] = await Promise.all([
    import('../features/inspection/check/store'),
    import('../features/inspection/check/sync'),
  ])
  keepSendingChecks(checksOf(username))
}
