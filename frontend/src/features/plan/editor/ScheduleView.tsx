import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/Button'
import { AreaField, fieldId } from '../../../ui/Field'
import { Figure } from '../../../ui/Figure'
import { fullDay } from '../../../ui/format'
import { ProblemAlert } from '../../../ui/ProblemAlert'
import { toast } from '../../../ui/toast'
import { useEdit } from '../../../ui/useEdit'
import { blank } from './body'
import { EditForm } from './EditForm'
import styles from './editor.module.css'
import type { ViewProps } from './IndicatorPane'
import { findIndicator } from './place'
import { tree as treeOf, useDrawSchedule } from './queries'
import { ScheduleCurve } from './ScheduleCurve'
import table from './ScheduleView.module.css'
import { byMonth, type MonthPoint, moved, toPoints } from './schedule'
import type { Indicator } from './types'

const TEMPLATES = [
  'LINEAR',
  'YEAR_END',
  'S_CURVE',
  'SCHOOL_YEAR',
  'FARMING_SEASON',
  'STEP',
  'STANDING',
  'PERIODIC',
  'MILESTONES',
] as const
type Template = (typeof TEMPLATES)[number]

/** When how much is expected: drawn from a template, then month by month with the mouse, the arrows or as numbers. */
export function ScheduleView({ plan, indicator, editable, draft }: ViewProps) {
  const { t, i18n } = useTranslation('editor')
  const client = useQueryClient()
  const draw = useDrawSchedule()
  const templates = TEMPLATES.filter((one) => one !== 'MILESTONES' || indicator.comparator === 'complete')
  const current = templates.find((one) => one === indicator.scheduleTemplate)
  const [template, setTemplate] = useState<Template>(current ?? 'LINEAR')
  const form = useEdit<Indicator, { points: MonthPoint[]; reason: string }>(indicator, {
    toForm: ({ schedule, dueOn }) => ({ points: byMonth(schedule, plan.startsOn, dueOn), reason: '' }),
    check: (values) => (draft ? [] : blank(values, ['reason'], t('needReason'))),
    send: ({ points, reason }, seen) =>
      draw.mutateAsync({
        id: indicator.id,
        body: {
          points: toPoints(points, plan.startsOn),
          reason: reason.trim() || undefined,
          version: seen.version,
        },
      }),
    reload: async () =>
      findIndicator(await client.fetchQuery({ ...treeOf(plan.id), staleTime: 0 }), indicator.id)?.indicator ??
      indicator,
    onSaved: () => toast(t('saved')),
  })
  const { points, reason } = form.values
  const set = (at: number, percent: number) => form.set({ points: moved(points, at, percent) })

  // A schedule that is drawn anew puts a fresh page in this one's place, so nothing here waits for its callbacks.
  const byTemplate = async () => {
    if (!draft && !reason.trim()) return form.refuse([{ field: 'reason', message: t('needReason') }])
    const { schedule, version } = form.seen
    try {
      const drawn = await draw.mutateAsync({
        id: indicator.id,
        body: { template, reason: reason.trim() || undefined, version },
      })
      form.adopt(drawn)
      toast(t('drawn', { template: t(`template.${template}`) }), {
        undo: draft
          ? () => draw.mutate({ id: indicator.id, body: { points: schedule, version: drawn.version } })
          : undefined,
      })
    } catch (error) {
      form.refuse(error)
    }
  }
  const amount = (percent: number) => {
    const { target, baseline } = indicator
    return typeof target === 'number' ? (baseline ?? 0) + ((target - (baseline ?? 0)) * percent) / 100 : null
  }

  return (
    <EditForm
      form={form}
      label={t('view.schedule')}
      word={(field) => t(`field.${field}`, { defaultValue: '' })}
      value={(value) => (Array.isArray(value) ? t('otherPoints') : String(value))}
      disabled={!editable}
    >
      <p className={styles.hint}>
        {current
          ? t('drawnFrom', { template: t(`template.${current}`) })
          : t(indicator.schedule.length > 0 ? 'drawnByHand' : 'notDrawn')}
      </p>
      {editable && !draft ? (
        <AreaField
          label={t('reason')}
          hint={t('scheduleReasonHint')}
          rows={2}
          maxLength={500}
          {...form.bind('reason')}
        />
      ) : null}
      {editable ? (
        <div className={table.template}>
          <label htmlFor="template">{t('templateLabel')}</label>
          <select
            id="template"
            value={template}
            onChange={(event) => setTemplate(event.target.value as Template)} // one of the options below
          >
            {templates.map((one) => (
              <option key={one} value={one}>
                {t(`template.${one}`)}
              </option>
            ))}
          </select>
          <Button onClick={byTemplate} disabled={draw.isPending}>
            {t('drawIt')}
          </Button>
          <small>{t(`templateHint.${template}`, { defaultValue: '' })}</small>
        </div>
      ) : null}
      {form.error ? null : <ProblemAlert error={draw.error} />}
      <ScheduleCurve points={points} onMove={editable ? set : undefined} />
      <table className={table.table} id={fieldId('points')} tabIndex={-1}>
        <caption className="visually-hidden">{t('view.schedule')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('until')}</th>
            <th scope="col">{t('share')}</th>
            {amount(0) === null ? null : <th scope="col">{t('thatIs')}</th>}
          </tr>
        </thead>
        <tbody>
          {points.map(({ on, percent }, at) => (
            <tr key={on}>
              <th scope="row">{fullDay(on, i18n.language)}</th>
              <td>
                <input
                  type="number"
                  min={0}
                  max={100}
                  step={0.1}
                  inputMode="decimal"
                  aria-label={t('shareUntil', { day: fullDay(on, i18n.language) })}
                  value={percent}
                  onChange={(event) => set(at, event.target.valueAsNumber || 0)}
                />
                %
              </td>
              {amount(0) === null ? null : (
                <td>
                  <Figure value={Number(amount(percent)?.toFixed(2))} unit={indicator.unit} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </EditForm>
  )
}
