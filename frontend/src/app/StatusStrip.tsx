import { useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/Button'
import { fullDay, today } from '../ui/format'
import { startedOffline } from './auth'
import { isClockAhead } from './demo-clock'
import { useNewVersion } from './new-version'
import styles from './StatusStrip.module.css'

/** One quiet line under the bar: no network, a new version that waits, or the time of a demonstration that runs ahead. */
export function StatusStrip() {
  const { t, i18n } = useTranslation()
  const online = useSyncExternalStore(subscribe, () => navigator.onLine && !startedOffline())
  const update = useNewVersion()
  const ahead = isClockAhead()
  if (online && !update && !ahead) return null
  return (
    <div className={`${styles.strip} no-print`} role="status">
      {!online
        ? t('offlineBar')
        : update
          ? t('newVersion')
          : t('clock.ahead', { day: fullDay(today(), i18n.language) })}
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
