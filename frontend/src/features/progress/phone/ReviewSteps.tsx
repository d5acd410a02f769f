import { useTranslation } from 'react-i18next'
import { Timeline } from '../../../ui/Timeline'
import type { Report } from './types'

/** Who did what with this report, newest first. */
export function ReviewSteps({ view }: { view: Report }) {
  const { t } = useTranslation('report')
  if (view.reviews.length === 0) return null
  const items = [...view.reviews].reverse().map((one) => ({
    key: `${one.at}${one.kind}`,
    at: one.at,
    title: t(`review.${one.kind}`),
    by: `${t(`common:role.${one.actorDuty}`, { defaultValue: one.actorDuty })} ${one.actorName}`,
    detail: one.note,
    weight: one.kind === 'RETURN' ? ('trouble' as const) : ('turn' as const),
  }))
  return (
    <section aria-label={t('review.title')}>
      <h2>{t('review.title')}</h2>
      <Timeline label={t('review.title')} items={items} />
    </section>
  )
}
