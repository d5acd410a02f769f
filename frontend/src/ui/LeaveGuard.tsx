import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useBlocker } from 'react-router'
import { Button } from './Button'
import styles from './LeaveGuard.module.css'
import { Sheet } from './Sheet'

type Props = {
  form: { dirty: boolean; isDirty: () => boolean }
  onSave?: () => Promise<boolean>
  /** What was typed stays on this device anyway; this forgets it. */
  onForget?: () => void
}

/** Nobody loses what they typed by following a link: save and go, go without it, or stay. */
export function LeaveGuard({ form: { dirty, isDirty }, onSave, onForget }: Props) {
  const { t } = useTranslation('ui')
  const blocker = useBlocker(
    ({ currentLocation: from, nextLocation: to }) =>
      isDirty() && from.pathname + from.search !== to.pathname + to.search,
  )
  const keeps = onForget !== undefined
  useEffect(() => {
    if (!dirty || keeps) return
    const onLeave = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', onLeave)
    return () => window.removeEventListener('beforeunload', onLeave)
  }, [dirty, keeps])
  if (blocker.state !== 'blocked') return null
  const forgetAndGo = () => {
    onForget?.()
    blocker.proceed()
  }
  const saveAndGo = async () => {
    if (await onSave?.()) blocker.proceed()
    else blocker.reset()
  }
  return (
    <Sheet title={t('leave.title')} onClose={() => blocker.reset()}>
      <p>{t(keeps ? 'leave.kept' : 'leave.text')}</p>
      <p className={styles.deeds}>
        {onSave ? (
          <Button look="primary" onClick={saveAndGo}>
            {t('leave.save')}
          </Button>
        ) : null}
        {onForget ? (
          <>
            <Button look="primary" onClick={() => blocker.proceed()}>
              {t('leave.keep')}
            </Button>
            <Button onClick={forgetAndGo}>{t('leave.forget')}</Button>
          </>
        ) : (
          <Button onClick={() => blocker.proceed()}>{t('leave.discard')}</Button>
        )}
        <Button look="quiet" onClick={() => blocker.reset()}>
          {t('leave.stay')}
        </Button>
      </p>
    </Sheet>
  )
}
