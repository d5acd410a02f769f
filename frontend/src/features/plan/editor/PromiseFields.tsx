import { useTranslation } from 'react-i18next'
import type { Draft } from '../../../ui/draft'
import { CheckField, ChoiceField, DayField, NumberField, TextField } from '../../../ui/Field'
import { ClausePicker } from './ClausePicker'
import styles from './editor.module.css'
import { has, type IndicatorForm } from './indicator-form'
import { MeasureChoice } from './MeasureChoice'
import { COMPARATORS, PERIODS, type Plan, type Task, type Tree } from './types'

type Props = {
  form: Draft<IndicatorForm>
  plan: Plan
  tree: Tree
  task: Task
  /** The indicator itself, so that it does not count as one that shares the measure. */
  indicatorId?: string
  /** In force only its name and its piece of the clause. */
  inForce: boolean
}

/** One promise: its kind, and what that kind is made of. */
export function PromiseFields({ form, plan, tree, task, indicatorId, inForce }: Props) {
  const { t } = useTranslation('editor')
  const { comparator, measureId } = form.values
  const of = (part: Parameters<typeof has>[1]) => has(comparator, part)
  const unit = tree.measures.find((measure) => measure.id === measureId)?.unit
  return (
    <>
      <ClausePicker
        clause={task.clause}
        label={t('clauseText')}
        hint={t('clauseTextHint')}
        {...form.bind('clauseText')}
      />
      <div className={styles.fields}>
        <TextField label={t('indicatorName')} hint={t('indicatorNameHint')} maxLength={120} {...form.bind('name')} />
        <ChoiceField
          label={t('comparator')}
          hint={t(`comparatorHint.${comparator}`)}
          values={COMPARATORS}
          word={(one) => t(`comparators.${one}`)}
          {...form.bind('comparator')}
          disabled={inForce}
        />
      </div>
      {of('measureId') ? (
        <MeasureChoice
          plan={plan}
          tree={tree}
          task={task}
          indicatorId={indicatorId}
          suggested={form.values.name}
          optional={comparator === 'pending'}
          disabled={inForce}
          {...form.bind('measureId')}
        />
      ) : null}
      <div className={styles.fields}>
        {of('target') ? (
          <NumberField
            label={t(comparator === 'recurring' ? 'timesEach' : 'target')}
            optional={comparator === 'recurring'}
            unit={unit}
            {...form.bind('target')}
            disabled={inForce}
          />
        ) : null}
        {of('baseline') ? (
          <NumberField
            optional
            label={t('baseline')}
            hint={t(comparator === 'zero' ? 'baselineZeroHint' : 'baselineHint')}
            unit={unit}
            {...form.bind('baseline')}
            disabled={inForce}
          />
        ) : null}
        {of('period') ? (
          <ChoiceField
            label={t(comparator === 'recurring' ? 'howOften' : 'ceilingEach')}
            values={PERIODS}
            none={comparator === 'recurring' ? t('choose') : t('noPeriod')}
            word={(period) => (period ? t(`every.${period}`) : '')}
            {...form.bind('period')}
            disabled={inForce}
          />
        ) : null}
        {of('pending') ? (
          <>
            <TextField
              label={t('pendingDecider')}
              hint={t('pendingDeciderHint')}
              maxLength={120}
              {...form.bind('pendingDecider')}
              disabled={inForce}
            />
            <DayField
              optional
              label={t('pendingSince')}
              hint={t('pendingSinceHint')}
              {...form.bind('pendingSince')}
              disabled={inForce}
            />
          </>
        ) : null}
        <DayField label={t('dueOn')} {...form.bind('dueOn')} disabled={inForce} />
        <NumberField label={t('weight')} hint={t('weightHint')} {...form.bind('weight')} disabled={inForce} />
      </div>
      {of('exact') ? (
        <CheckField label={t('exact')} hint={t('exactHint')} {...form.bind('exact')} disabled={inForce} />
      ) : null}
      {of('strict') ? (
        <CheckField
          label={t(comparator === '<=' ? 'strictBelow' : 'strictAbove')}
          {...form.bind('strict')}
          disabled={inForce}
        />
      ) : null}
    </>
  )
}
