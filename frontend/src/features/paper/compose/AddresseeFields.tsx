import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { agencies, agencyGroups } from '../../../app/agencies'
import type { Me } from '../../../app/me'
import type { Draft } from '../../../ui/draft'
import { CheckField } from '../../../ui/Field'
import { type Choice, ManyPicker } from '../../../ui/ManyPicker'
import styles from './Composer.module.css'
import { GROUP, type PaperForm } from './compose-form'

const READERS = ['convener', 'supervisor'] as const

/** Who has to answer, who helps, and who is told. */
export function AddresseeFields({ form, who }: { form: Draft<PaperForm>; who: Me }) {
  const { t } = useTranslation('compose')
  const { data: all } = useSuspenseQuery(agencies(who.jurisdiction?.code))
  const { data: groups } = useSuspenseQuery(agencyGroups())
  const single: Choice[] = all.map((agency) => ({
    id: agency.id,
    label: agency.shortName,
    hint: agency.name,
    words: agency.aliases,
    gone: agency.retired,
  }))
  const grouped = groups.map((group) => ({
    id: `${GROUP}${group.id}`,
    label: t('group', { name: group.name, count: group.agencies.length }),
    hint: group.agencies.map((agency) => agency.shortName).join('、'),
  }))
  const choices = [...grouped, ...single]
  const { lead, cooperating } = form.values
  return (
    <>
      <ManyPicker
        name="addressees"
        label={t('lead')}
        hint={form.values.taskIds.length > 0 ? t('leadHint') : undefined}
        value={lead}
        choices={choices}
        error={form.said('addressees')}
        onChange={(next) => form.set({ lead: next, cooperating: cooperating.filter((id) => !next.includes(id)) })}
      />
      <ManyPicker
        name="cooperating"
        label={t('cooperating')}
        value={cooperating}
        choices={choices.filter(({ id }) => !lead.includes(id))}
        onChange={(next) => form.set({ cooperating: next })}
      />
      <ManyPicker
        name="copies"
        label={t('copies')}
        hint={t('copiesHint')}
        value={form.values.copies}
        choices={single}
        error={form.said('copies')}
        onChange={(copies) => form.set({ copies })}
      />
      <div className={styles.duties}>
        {READERS.map((duty) => (
          <CheckField
            key={duty}
            name={`copy-${duty}`}
            label={t('copyDuty', { duty: t(`common:role.${duty}`) })}
            value={form.values.copyDuties.includes(duty)}
            onChange={(yes) =>
              form.set({
                copyDuties: yes
                  ? [...form.values.copyDuties, duty]
                  : form.values.copyDuties.filter((one) => one !== duty),
              })
            }
          />
        ))}
      </div>
    </>
  )
}
