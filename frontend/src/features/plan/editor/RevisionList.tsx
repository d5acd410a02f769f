import { useTranslation } from 'react-i18next'
import { Day } from '../../../ui/Day'
import { fullDay } from '../../../ui/format'
import { Timeline } from '../../../ui/Timeline'
import { promiseText } from './promise-text'
import type { Revision } from './types'

/** What the target was, from when on, why, and by whose authority; the newest first. */
export function RevisionList({ revisions, unit }: { revisions: Revision[]; unit: string }) {
  const { t, i18n } = useTranslation('editor')
  if (revisions.length === 0) return <p>{t('noRevisions')}</p>
  const say = (one: Revision) => promiseText({ ...one, unit, exact: false, strict: false, period: undefined }, t)
  return (
    <Timeline
      label={t('view.targets')}
      items={[...revisions]
        .sort((a, b) => b.ordinal - a.ordinal)
        .map((one) => ({
          key: one.id,
          at: one.at,
          weight: one.ordinal === 1 ? 'turn' : 'step',
          title: t('revisionIs', { what: say(one) }),
          by: one.actorName,
          detail: (
            <>
              <p>{one.reason}</p>
              <p>
                {t('dueOn')} <Day on={one.dueOn} />
              </p>
              {one.authority ? (
                <p>
                  {t('by')}
                  {one.authority.title}
                  {one.authority.number ? `（${one.authority.number}）` : ''}
                  {one.authority.date ? ` ${fullDay(one.authority.date, i18n.language)}` : ''}
                </p>
              ) : null}
            </>
          ),
        }))}
    />
  )
}
