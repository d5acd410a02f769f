import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { forgetAnswers } from '../api/kept'
import { leave, storeOf, unsentReports } from '../features/progress/phone/store'
import { Button } from '../ui/Button'
import styles from './AccountMenu.module.css'
import { signOut } from './auth'

/** The way out. Whoever has something on this device that never reached the server is told before. */
export function SignOut({ username }: { username: string }) {
  const { t } = useTranslation()
  const [unsent, setUnsent] = useState(0)
  if (unsent === 0) {
    return (
      <button type="button" className={styles.entry} onClick={() => void ask()}>
        {t('account.signOut')}
      </button>
    )
  }
  return (
    <div role="alert" className={styles.unsent}>
      <p>{t('account.unsent', { count: unsent })}</p>
      <Button onClick={() => setUnsent(0)}>{t('account.stay')}</Button>
      <Button onClick={() => void go()}>{t('account.leave')}</Button>
    </div>
  )

  async function ask() {
    const reports = await unsentReports(storeOf(username)).catch(() => new Set())
    if (reports.size > 0) setUnsent(reports.size)
    else await go()
  }

  async function go() {
    await leave(storeOf(username)).catch(() => void 0)
    await forgetAnswers()
    await signOut()
  }
}
