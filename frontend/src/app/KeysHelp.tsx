import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/Button'
import styles from './KeysHelp.module.css'

const keys = [
  ['/', 'search'],
  ['g b', 'board'],
  ['g l', 'ledger'],
  ['g r', 'rounds'],
  ['g p', 'papers'],
  ['g t', 'tasks'],
  ['j', 'next'],
  ['k', 'previous'],
  ['a', 'accept'],
  ['r', 'return'],
  ['e', 'edit'],
  ['s', 'settle'],
  ['Ctrl Z', 'undo'],
  ['Ctrl Shift Z', 'redo'],
  ['?', 'help'],
] as const

/** The sheet that `?` opens. */
export function KeysHelp({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const node = dialog.current
    node?.showModal()
    return () => node?.close()
  }, [])
  return (
    <dialog ref={dialog} className={styles.sheet} aria-labelledby="keys-title" onClose={onClose}>
      <h2 id="keys-title">{t('keys.title')}</h2>
      <dl>
        {keys.map(([key, name]) => (
          <div key={key}>
            <dt>
              {key.split(' ').map((one) => (
                <kbd key={one}>{one}</kbd>
              ))}
            </dt>
            <dd>{t(`keys.${name}`)}</dd>
          </div>
        ))}
      </dl>
      <Button onClick={onClose}>{t('keys.close')}</Button>
    </dialog>
  )
}
