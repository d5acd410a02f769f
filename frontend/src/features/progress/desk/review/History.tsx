import { useTranslation } from 'react-i18next'
import { Timeline } from '../../../../ui/Timeline'
import type { Report } from '../types'

const TROUBLE = ['RETURN', 'RECALL']

/** Who signed, returned, accepted and amended it, with their notes. */
export function History({ reviews }: { reviews: Report['reviews'] }) {
  const { t } = useTranslation('review')
  if (reviews.length === 0) return null
  return (
    <section aria-labelledby="history">
      <h3 id="history">{t('history')}</h3>
      <Timeline
        label={t('history')}
        items={[...reviews].reverse().map((review) => ({
          key: `${review.at}${review.kind}`,
          at: review.at,
          title: t(`kind.${review.kind}`),
          by: `${review.actorName} · ${t(`duty.${review.actorDuty}`, { defaultValue: review.actorDuty })}`,
          detail: review.note,
          weight: TROUBLE.includes(review.kind) ? 'trouble' : review.kind === 'ACCEPTANCE' ? 'turn' : 'step',
        }))}
      />
    </section>
  )
}
