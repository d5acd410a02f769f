import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button'
import { formatNumber } from '../../ui/format'
import { ProblemAlert } from '../../ui/ProblemAlert'
import styles from './ChainCheck.module.css'
import { verify } from './queries'

/** Recomputes the chained record and says whether anything in it was altered behind the application's back. */
export function ChainCheck() {
  const { t } = useTranslation('audit')
  const check = useMutation({ mutationFn: verify })
  const said = check.data
  return (
    <section className={styles.check} aria-label={t('chain.title')}>
      <Button onClick={() => check.mutate()} disabled={check.isPending}>
        {t(check.isPending ? 'chain.checking' : 'chain.check')}
      </Button>
      <div role="status">
        {said?.whole ? (
          <p>
            <b>{t('chain.whole', { count: said.head.entries, number: formatNumber(said.head.entries) })}</b>
            {' · '}
            {t('chain.heads', { count: said.heads })}
            {' · '}
            <code title={said.head.hash}>{t('chain.head', { hash: said.head.hash.slice(0, 16) })}</code>
          </p>
        ) : null}
        {said?.flaw ? (
          <p className={styles.flaw}>
            <b>{t('chain.flawed')}</b> {said.flaw.words}
          </p>
        ) : null}
      </div>
      {check.error ? <ProblemAlert error={check.error} /> : null}
    </section>
  )
}
