import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import styles from './Pager.module.css'

type Props = { page: number; size: number; total: number; to: (page: number) => string; label: string }

/** Which part of a list this is, and the way to the others. */
export function Pager({ page, size, total, to, label }: Props) {
  const { t } = useTranslation('ui')
  const last = Math.max(0, Math.ceil(total / size) - 1)
  if (last === 0) return null
  return (
    <nav className={styles.pager} aria-label={label}>
      <span>{t('pager.shown', { from: page * size + 1, to: Math.min(total, (page + 1) * size), total })}</span>
      {page > 0 ? <Link to={to(page - 1)}>{t('pager.previous')}</Link> : null}
      {page < last ? <Link to={to(page + 1)}>{t('pager.next')}</Link> : null}
    </nav>
  )
}
