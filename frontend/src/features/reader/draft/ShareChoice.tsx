import { useTranslation } from 'react-i18next'
import { ChoiceField } from '../../../ui/Field'
import { useDeeds } from '../edit/deeds'
import { apart, join, samePlace, shareOf } from '../edit/shares'

type Props = { at: number; index: number; unit?: string }

/** The same thing counted in two places is entered once: with which other promise this one shares its figure. */
export function ShareChoice({ at, index, unit }: Props) {
  const { t } = useTranslation('reader')
  const deeds = useDeeds()
  const draft = deeds.now()
  const own = { task: at, indicator: index }
  const others = draft.tasks.flatMap(({ indicators, number }, task) =>
    indicators.flatMap((one, indicator) =>
      one.unit === unit && unit && !samePlace({ task, indicator }, own)
        ? [{ key: `${task}.${indicator}`, word: `${number ?? task + 1} ${one.name}` }]
        : [],
    ),
  )
  const share = shareOf(draft, own)
  const with_ = share?.indicators.find((place) => !samePlace(place, own))
  if (others.length === 0 && !with_) return null
  return (
    <ChoiceField
      name="share"
      label={t('share.with')}
      none={t('share.none')}
      values={others.map(({ key }) => key)}
      word={(key) => others.find((one) => one.key === key)?.word ?? key}
      value={with_ ? `${with_.task}.${with_.indicator}` : ''}
      onChange={(key) => {
        const [task = 0, indicator = 0] = key.split('.').map(Number)
        const place = { task, indicator }
        deeds.draft((now) => {
          if (!key) return apart(now, [own])
          const theirs = shareOf(now, place)?.indicators ?? [place]
          return join(now, [...theirs.filter((one) => !samePlace(one, own)), own])
        })
      }}
    />
  )
}
