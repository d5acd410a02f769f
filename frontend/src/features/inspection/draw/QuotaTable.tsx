import { useTranslation } from 'react-i18next'
import { formatNumber } from '../../../ui/format'
import styles from './QuotaTable.module.css'
import type { DrawView } from './queries'

/** Each stratum: how many it has, how many of them are drawn. */
export function QuotaTable({ quotas }: { quotas: DrawView['quotas'] }) {
  const { t } = useTranslation('draw')
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{t('quotas')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('stratum')}</th>
          <th scope="col">{t('inPool')}</th>
          <th scope="col">{t('quota')}</th>
        </tr>
      </thead>
      <tbody>
        {quotas.map(({ stratum, name, count, quota }) => (
          <tr key={stratum} data-none={quota === 0 || undefined}>
            <th scope="row">{stratum === 'all' ? t('whole') : name}</th>
            <td>{formatNumber(count)}</td>
            <td>{formatNumber(quota)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
