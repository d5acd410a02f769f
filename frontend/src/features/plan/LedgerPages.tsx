import { useTranslation } from 'react-i18next'
import { ButtonLink } from '../../ui/Button'
import styles from './LedgerPages.module.css'
import { useLedgerLink } from './useLedgerLink'

type Props = { page: { page: number; size: number; total: number } }

/** From one page of a long ledger to the next. */
export function LedgerPages({ page: { page, size, total } }: Props) {
  const { t } = useTranslation('plan')
  const link = useLedgerLink()
  const last = Math.ceil(total / size) - 1
  if (last <= 0) return null
  const to = (number: number) => link({ page: number || undefined })
  return (
    <nav className={`${styles.pages} no-print`} aria-label={t('ledger.pages')}>
      {page > 0 ? <ButtonLink to={to(page - 1)}>{t('ledger.previous')}</ButtonLink> : null}
      <span>
        {page + 1} / {last + 1}
      </span>
      {page < last ? <ButtonLink to={to(page + 1)}>{t('ledger.next')}</ButtonLink> : null}
    </nav>
  )
}
