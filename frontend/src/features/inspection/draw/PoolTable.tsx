import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { paths } from '../../../app/paths'
import { Pager } from '../../../ui/Pager'
import { ProblemAlert } from '../../../ui/ProblemAlert'
import { PageSkeleton } from '../../../ui/Skeleton'
import styles from './DrawPage.module.css'
import { ItemName, ItemWeight } from './Item'
import { type DrawView, pool } from './queries'

/** The pool as it was frozen, in the order of its hash. */
export function PoolTable({ draw, page }: { draw: DrawView; page: number }) {
  const { t } = useTranslation('draw')
  const { data, error, refetch } = useQuery(pool(draw.id, page))
  return (
    <section className={styles.part} aria-label={t('wholePool')}>
      <h2>{t('wholePool')}</h2>
      <ProblemAlert error={error} onRetry={() => refetch()} />
      {data ? (
        <>
          <table className={styles.items}>
            <caption className="visually-hidden">{t('wholePool')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('item')}</th>
                <th scope="col">{t('weight')}</th>
              </tr>
            </thead>
            <tbody>
              {data.items.map((item) => (
                <tr key={item.itemId}>
                  <th scope="row">
                    <ItemName item={item} />
                  </th>
                  <td>
                    <ItemWeight item={item} weights={draw.weights} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <Pager
            label={t('poolPages')}
            page={data.page}
            size={data.size}
            total={data.total}
            to={(next) => paths.draw(draw.id, { page: next || undefined })}
          />
        </>
      ) : error ? null : (
        <PageSkeleton rows={6} />
      )}
    </section>
  )
}
