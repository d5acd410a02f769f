import '../ui/global.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { RouterProvider } from 'react-router/dom'
import { signIn } from './auth'
import { startTexts } from './i18n'
import { me } from './me'
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
  await queryClient.ensureQueryData(me())
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
