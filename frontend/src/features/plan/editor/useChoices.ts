import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { agencies, agencyGroups } from '../../../app/agencies'
import type { Choice } from '../../../ui/ManyPicker'

/** Agencies and groups to choose from; a retired one is offered no more, but keeps its name where it stands. */
export function useChoices(jurisdiction: string) {
  const { t } = useTranslation('editor')
  const { data: all } = useSuspenseQuery(agencies(jurisdiction))
  const { data: groups } = useSuspenseQuery(agencyGroups())
  const own: Choice[] = all.map((agency) => ({
    id: agency.id,
    label: agency.shortName,
    hint: agency.retired ? t('retired') : agency.name,
    words: [...agency.aliases, agency.code],
    gone: agency.retired,
  }))
  const parties: Choice[] = [
    ...groups.map((group) => ({
      id: `GROUP:${group.id}`,
      label: group.name,
      hint: t('groupOf', { count: group.agencies.length }),
      words: [group.code],
    })),
    ...own.map((choice) => ({ ...choice, id: `AGENCY:${choice.id}` })),
  ]
  return { agencies: own, parties }
}
