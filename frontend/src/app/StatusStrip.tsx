import { useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/Button'
import { startedOffline } from './auth'
import { useNewVersion } from './new-version'
import styles from './StatusStrip.module.css'

/** One quiet line under the bar when there is no network, or when a new version waits to be used. */
export function StatusStrip() {
  const { t } = useTranslation()
  const online = useSyncExternalStore(subscribe, () => navigator.onLine && !startedOffline())
  const update = useNewVersion()
  if (online && !update) return null
  return (
    <div className={`${styles.strip} no-print`} role="status">
      {online ? t('newVersion') : t('offlineBar')}
      {online && update ? (
        <Button look="quiet" onClick={update}>
          {t('useNewVersion')}
        </Button>
      ) : null}
    </div>
  )
}

function subscribe(listener: () => void) {
  window.addEventListener('online', listener)
  window.addEventListener('offline', listener)
  return () => {
    window.removeEventListener('online', listener)
    window.removeEventListener('offline', listener)
  }
}
