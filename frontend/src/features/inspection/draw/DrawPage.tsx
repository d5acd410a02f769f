import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useParams, useSearchParams } from 'react-router'
import { has, useMe } from '../../../app/me'
import { paths } from '../../../app/paths'
import { Button, ButtonLink } from '../../../ui/Button'
import { download } from '../../../ui/download'
import { ProblemAlert } from '../../../ui/ProblemAlert'
import { CancelForm } from './CancelForm'
import styles from './DrawPage.module.css'
import { PoolTable } from './PoolTable'
import { QuotaTable } from './QuotaTable'
import { draw, useDrawing } from './queries'
import { SelectedItems } from './SelectedItems'
import { Steps } from './Steps'
import { Terms } from './Terms'

/** One draw: its steps with time, hash and seed; what was drawn; and all that is needed to repeat it. */
export function DrawPage() {
  const { t } = useTranslation('draw')
  const { drawId = '' } = useParams()
  const [search, setSearch] = useSearchParams()
  const { data } = useSuspenseQuery(draw(drawId))
  const supervises = has(useMe(), 'supervisor')
  const drawing = useDrawing(drawId)
  const file = useMutation({ mutationFn: () => download(`/api/v1/draws/${drawId}/export`, `${data.number}.txt`) })
  const waits = data.state === 'POOLED' || data.state === 'SEEDED'
  const cancelling = search.get('deed') === 'cancel'
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{data.number}</h1>
        <p>
          {t(`states.${data.state}`)} · {t(`kind.${data.what}`)} ·{' '}
          {t('outOf', { pool: data.poolCount, size: Math.min(data.size, data.poolCount) })}
        </p>
      </header>
      {data.cancelled ? <p className={styles.cancelled}>{t('cancelledWhy', { reason: data.cancelReason })}</p> : null}
      <Steps draw={data} />
      <ProblemAlert error={drawing.error ?? file.error} />
      <p className={styles.deeds}>
        {supervises && waits ? (
          <Button look="primary" disabled={drawing.isPending} onClick={() => drawing.mutate(data.state === 'SEEDED')}>
            {t(data.state === 'SEEDED' ? 'drawNow' : 'seedAndDraw')}
          </Button>
        ) : null}
        <Button disabled={file.isPending} onClick={() => file.mutate()}>
          {t('export')}
        </Button>
        {supervises && data.state !== 'CANCELLED' && !cancelling ? (
          <ButtonLink to={paths.draw(drawId, { deed: 'cancel' })}>{t('cancel')}</ButtonLink>
        ) : null}
      </p>
      {supervises && cancelling ? <CancelForm drawId={drawId} onDone={() => setSearch({}, { replace: true })} /> : null}
      {data.state === 'DRAWN' ? <SelectedItems draw={data} mayExecute={supervises} /> : null}
      <section className={styles.part} aria-label={t('terms')}>
        <h2>{t('terms')}</h2>
        <Terms draw={data} />
        <QuotaTable quotas={data.quotas} />
      </section>
      <section className={styles.part} aria-label={t('repeat')}>
        <h2>{t('repeat')}</h2>
        <p>{t('repeatHow')}</p>
        <p>
          <code>make -s repeat-draw FILE={data.number}.txt</code>
        </p>
        <p className={styles.note}>{t('algorithm')}</p>
      </section>
      <PoolTable draw={data} page={Number(search.get('page')) || 0} />
    </div>
  )
}
