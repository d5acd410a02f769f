import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { AreaField } from '../../../ui/Field'
import { fullDay } from '../../../ui/format'
import { toast } from '../../../ui/toast'
import { useEdit } from '../../../ui/useEdit'
import { blank } from './body'
import { EditForm } from './EditForm'
import styles from './editor.module.css'
import type { ViewProps } from './IndicatorPane'
import { MilestoneRows } from './MilestoneRows'
import { findIndicator } from './place'
import { tree as treeOf, useSetMilestones } from './queries'
import { checkStages, type Stage, toMilestones, toStages } from './stages'
import type { Indicator } from './types'

/** The stages by which a deliverable is judged. */
export function MilestonesView({ plan, indicator, editable, draft }: ViewProps) {
  const { t, i18n } = useTranslation('editor')
  const client = useQueryClient()
  const set = useSetMilestones()
  const form = useEdit<Indicator, { milestones: Stage[]; reason: string }>(indicator, {
    toForm: ({ milestones }) => ({ milestones: toStages(milestones), reason: '' }),
    check: (values) => [
      ...checkStages(values.milestones, t),
      ...(draft ? [] : blank(values, ['reason'], t('needReason'))),
    ],
    send: ({ milestones, reason }, seen) =>
      set.mutateAsync({
        id: indicator.id,
        body: { milestones: toMilestones(milestones), reason: reason.trim() || undefined, version: seen.version },
      }),
    reload: async () =>
      findIndicator(await client.fetchQuery({ ...treeOf(plan.id), staleTime: 0 }), indicator.id)?.indicator ??
      indicator,
    onSaved: () => toast(t('saved')),
  })
  const doneOn = (id: string | undefined) => {
    const day = form.seen.milestones.find((one) => one.id === id)?.doneOn
    return day ? fullDay(day, i18n.language) : undefined
  }
  return (
    <EditForm
      form={form}
      label={t('view.milestones')}
      word={(field) => t(`field.${field}`, { defaultValue: '' })}
      value={(value) => (Array.isArray(value) ? value.map((one: Stage) => one.name).join('、') : String(value))}
      disabled={!editable}
    >
      <p className={styles.hint}>{t(draft ? 'milestonesHint' : 'milestonesFixedHint')}</p>
      {editable && !draft ? <AreaField label={t('reason')} rows={2} maxLength={500} {...form.bind('reason')} /> : null}
      <MilestoneRows
        stages={form.values.milestones}
        from={plan.startsOn}
        to={indicator.dueOn}
        said={form.said}
        fixed={!draft}
        done={draft ? undefined : doneOn}
        onChange={(milestones) => form.set({ milestones })}
      />
    </EditForm>
  )
}
