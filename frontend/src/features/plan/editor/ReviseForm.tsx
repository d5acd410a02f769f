import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/Button'
import { isStale, useDraft } from '../../../ui/draft'
import { ErrorSummary } from '../../../ui/ErrorSummary'
import { AreaField, ChoiceField, DayField, NumberField, TextField } from '../../../ui/Field'
import { LeaveGuard } from '../../../ui/LeaveGuard'
import { toast } from '../../../ui/toast'
import styles from './editor.module.css'
import type { ViewProps } from './IndicatorPane'
import { has } from './indicator-form'
import { MeasureChoice } from './MeasureChoice'
import { MilestoneRows } from './MilestoneRows'
import { targetProposals, tree as treeOf, useProposeTarget, useReviseTarget } from './queries'
import { checkRevise, toReviseBody, toReviseForm } from './revise-form'
import { COMPARATORS, PERIODS } from './types'

type Props = ViewProps & { deciders: string[]; onDone: () => void }

/** The target from now on, the reason, and the document that says so; where there is a convener, for them to decide. */
export function ReviseForm({ plan, tree, task, indicator, deciders, onDone }: Props) {
  const { t } = useTranslation('editor')
  const client = useQueryClient()
  const revise = useReviseTarget()
  const propose = useProposeTarget()
  const decided = deciders.length > 0
  const form = useDraft(toReviseForm(indicator))
  const [key] = useState(() => crypto.randomUUID())
  const { comparator, measureId } = form.values
  const of = (part: Parameters<typeof has>[1]) => has(comparator, part)
  const otherKind = comparator !== indicator.comparator
  const unit = tree.measures.find((measure) => measure.id === measureId)?.unit
  const submit = async () => {
    const wrong = checkRevise(form.values, t)
    if (wrong.length > 0) return form.refuse(wrong)
    try {
      const body = toReviseBody(form.values, indicator)
      await (decided ? propose : revise).mutateAsync({ id: indicator.id, key, body })
      void client.invalidateQueries(targetProposals(indicator.id))
      form.rebase(form.values)
      toast(t(decided ? 'proposed' : 'revised', { name: indicator.name }))
      onDone()
    } catch (error) {
      if (isStale(error)) void client.invalidateQueries(treeOf(plan.id))
      form.refuse(error)
    }
  }
  return (
    <form
      className={styles.form}
      aria-label={t(decided ? 'propose' : 'revise')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <h3>{t(decided ? 'propose' : 'revise')}</h3>
      {decided ? <p className={styles.note}>{t('decidedBy', { names: deciders.join('、') })}</p> : null}
      <ErrorSummary
        error={form.error}
        refusals={form.refusals}
        word={(name) => t(`field.${name}`, { defaultValue: '' })}
      />
      {isStale(form.error) ? <p className={styles.note}>{t('staleRevise')}</p> : null}
      <div className={styles.fields}>
        <ChoiceField
          label={t('comparator')}
          hint={t(`comparatorHint.${comparator}`)}
          values={COMPARATORS.filter((one) => one !== 'pending' || indicator.comparator === 'pending')}
          word={(one) => t(`comparators.${one}`)}
          {...form.bind('comparator')}
        />
        <DayField label={t('dueOn')} {...form.bind('dueOn')} />
        {of('target') ? (
          <NumberField
            label={t(comparator === 'recurring' ? 'timesEach' : 'targetFromNow')}
            unit={unit}
            {...form.bind('target')}
          />
        ) : null}
        {of('baseline') ? <NumberField optional label={t('baseline')} unit={unit} {...form.bind('baseline')} /> : null}
        {of('period') ? (
          <ChoiceField
            label={t(comparator === 'recurring' ? 'howOften' : 'ceilingEach')}
            values={PERIODS}
            none={t('choose')}
            word={(period) => (period ? t(`every.${period}`) : '')}
            {...form.bind('period')}
          />
        ) : null}
      </div>
      {of('measureId') && (otherKind || !indicator.measure) ? (
        <MeasureChoice
          plan={plan}
          tree={tree}
          task={task}
          indicatorId={indicator.id}
          suggested={indicator.name}
          optional={false}
          disabled={false}
          {...form.bind('measureId')}
        />
      ) : null}
      {of('milestones') && otherKind ? (
        <MilestoneRows
          stages={form.values.milestones}
          from={plan.startsOn}
          to={form.values.dueOn}
          said={form.said}
          onChange={(milestones) => form.set({ milestones })}
        />
      ) : null}
      <AreaField label={t('reason')} hint={t('reviseReasonHint')} maxLength={500} {...form.bind('reason')} />
      <fieldset className={styles.group}>
        <legend>{t('authority')}</legend>
        <div className={styles.fields}>
          <TextField
            wide
            label={t('authorityTitle')}
            hint={t('authorityHint')}
            maxLength={200}
            {...form.bind('authority.title')}
          />
          <TextField optional label={t('authorityNumber')} maxLength={60} {...form.bind('authority.number')} />
          <DayField optional label={t('authorityDate')} {...form.bind('authority.date')} />
        </div>
      </fieldset>
      <p className={styles.deeds}>
        <Button type="submit" look="primary" disabled={revise.isPending || propose.isPending}>
          {t(decided ? 'proposeIt' : 'reviseIt')}
        </Button>
        <Button
          onClick={() => {
            form.rebase(form.base)
            onDone()
          }}
        >
          {t('cancel')}
        </Button>
      </p>
      <LeaveGuard form={form} />
    </form>
  )
}
