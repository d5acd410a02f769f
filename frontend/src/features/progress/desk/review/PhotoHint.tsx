import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Schemas } from '../../../../api/client'
import { has, me, useMe } from '../../../../app/me'
import { paths } from '../../../../app/paths'
import { Button } from '../../../../ui/Button'
import { formatNumber, formatTime } from '../../../../ui/format'
import { toast } from '../../../../ui/toast'
import { photoHints, useTaskSite } from '../queries'
import type { Evidence } from '../types'
import styles from './PhotoHint.module.css'

export type Hint = Schemas['PhotoHints']

/** What is odd about the photos among these files, by their id; only who reviews or verifies is told. */
export function usePhotoHints(evidence: Evidence[]) {
  const { data: who } = useQuery(me())
  const told = who !== undefined && has(who, 'office', 'supervisor', 'convener')
  const photo = evidence.find((one) => one.contentType.startsWith('image/') && one.reportId)
  const { data = [] } = useQuery({ ...photoHints(photo?.reportId ?? ''), enabled: told && photo !== undefined })
  return (id: string) => data.find((one) => one.evidenceId === id)
}

/** The result in a word, under the small picture. */
export function HintWord({ hint }: { hint: Hint | undefined }) {
  const { t } = useTranslation('review')
  if (!hint || hint.result === 'UNDETERMINED') return null
  return (
    <span className={styles.word} data-result={hint.result}>
      {t(`hint.result.${hint.result}`)}
    </span>
  )
}

const AROUND = 500

/** Says that the task can be seen here, so that other photos are compared with it. */
function SiteHere({ hint: { taskId, latitude, longitude } }: { hint: Hint }) {
  const { t } = useTranslation('review')
  const may = has(useMe(), 'office', 'supervisor')
  const site = useTaskSite(taskId)
  if (!may || latitude === undefined || longitude === undefined) return null
  const add = async () => {
    const name = t('hint.siteName', { at: `${latitude.toFixed(4)}, ${longitude.toFixed(4)}` })
    const before = await site.mutateAsync((now) => [...now, { name, latitude, longitude, metres: AROUND }])
    toast(t('hint.siteSet'), { undo: () => site.mutate(() => before) })
  }
  return (
    <Button look="quiet" disabled={site.isPending} onClick={() => void add()}>
      {t('hint.siteHere', { metres: AROUND })}
    </Button>
  )
}

/** All that is noted of a photo: where else it was handed in, when and where its camera says it was taken. */
export function HintFacts({ hint }: { hint: Hint | undefined }) {
  const { t, i18n } = useTranslation('review')
  if (!hint) return null
  return (
    <>
      <dt>{t('hint.title')}</dt>
      <dd>
        <ul className={styles.facts}>
          <li>
            <b data-result={hint.result}>{t(`hint.result.${hint.result}`)}</b>
          </li>
          {hint.alike.map((one) => (
            <li key={one.evidenceId}>
              <Link to={paths.report(one.reportId)}>
                {t(one.exact ? 'hint.exact' : 'hint.alike', {
                  ordinal: one.roundOrdinal,
                  agency: one.agency,
                  task: `${one.taskNumber} ${one.taskTitle}`,
                })}
              </Link>
            </li>
          ))}
          <li>
            {t(`hint.time.${hint.time}`, { at: hint.takenAt ? formatTime(hint.takenAt, i18n.language) : undefined })}
          </li>
          <li>
            {t(`hint.place.${hint.place}`, { metres: hint.metres === undefined ? '' : formatNumber(hint.metres) })}
            {hint.latitude === undefined || hint.longitude === undefined
              ? null
              : ` (${hint.latitude.toFixed(5)}, ${hint.longitude.toFixed(5)})`}
            {hint.place === 'NO_SITE' || hint.place === 'FAR' ? <SiteHere hint={hint} /> : null}
          </li>
        </ul>
        <small>{t('hint.note')}</small>
      </dd>
    </>
  )
}
