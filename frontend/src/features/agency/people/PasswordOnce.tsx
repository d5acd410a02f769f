import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/Button'
import { toast } from '../../../ui/toast'
import styles from './People.module.css'

type Props = { username: string; password: string; onDone: () => void }

/** The password for one sign-in, shown this once: to copy, or to read out. */
export function PasswordOnce({ username, password, onDone }: Props) {
  const { t } = useTranslation('people')
  const copy = async () => {
    await navigator.clipboard.writeText(t('password.message', { address: location.origin, username, password }))
    toast(t('password.copied'))
  }
  return (
    <section className={styles.password} aria-labelledby="password-once">
      <h3 id="password-once">{t('password.title')}</h3>
      <dl>
        <dt>{t('username')}</dt>
        <dd>{username}</dd>
        <dt>{t('password.label')}</dt>
        <dd>
          <output>{password}</output>
        </dd>
      </dl>
      <p>{t('password.text')}</p>
      <p className={styles.deeds}>
        <Button look="primary" onClick={copy}>
          {t('password.copy')}
        </Button>
        <Button onClick={onDone}>{t('password.done')}</Button>
      </p>
    </section>
  )
}
