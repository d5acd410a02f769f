import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { paths } from '../../../app/paths'
import { Button } from '../../../ui/Button'
import { Figure } from '../../../ui/Figure'
import { ManyPicker } from '../../../ui/ManyPicker'
import styles from './MeasureChoice.module.css'
import { NewMeasure } from './NewMeasure'
import type { Plan, Task, Tree } from './types'

type Props = {
  plan: Plan
  tree: Tree
  task: Task
  indicatorId?: string
  suggested: string
  optional: boolean
  disabled: boolean
  name: string
  value: string
  error?: string
  onChange: (id: string) => void
}

/** What is counted: one of the plan's measures, which others may share, or a new one. */
export function MeasureChoice(props: Props) {
  const { plan, tree, task, indicatorId, suggested, optional, disabled, name, value, error, onChange } = props
  const { t } = useTranslation('editor')
  const [making, setMaking] = useState(false)
  const chosen = tree.measures.find((measure) => measure.id === value)
  const shared = chosen?.sharedWith.filter((other) => other.indicatorId !== indicatorId) ?? []
  return (
    <div className={styles.choice}>
      <ManyPicker
        name={name}
        label={`${t('measure')}${optional ? t('optional') : ''}`}
        hint={t('measureHint')}
        error={error}
        disabled={disabled}
        max={1}
        choices={tree.measures.map((measure) => ({
          id: measure.id,
          label: `${measure.name}（${measure.unit}）`,
          hint: `${measure.owner.shortName} · ${t(`aggregations.${measure.aggregation}`)}`,
        }))}
        value={value ? [value] : []}
        onChange={(ids) => onChange(ids[0] ?? '')}
      />
      {chosen ? (
        <p className={styles.about}>
          {t('measureOf', { agency: chosen.owner.shortName, how: t(`aggregations.${chosen.aggregation}`) })}{' '}
          <Link to={paths.plan(plan.id, { measure: chosen.id })}>{t('changeMeasure')}</Link>
        </p>
      ) : null}
      {shared.length > 0 ? (
        <p className={styles.about}>
          {t('sharedWith')}
          {shared.map((other) => (
            <Link key={other.indicatorId} to={paths.plan(plan.id, { indicator: other.indicatorId })}>
              {other.sectionTitle} {other.taskNumber} <Figure value={other.target} unit={chosen?.unit} none="" />
            </Link>
          ))}
        </p>
      ) : null}
      {!disabled && !value && !making ? <Button onClick={() => setMaking(true)}>{t('newMeasure')}</Button> : null}
      {making ? (
        <NewMeasure
          planId={plan.id}
          jurisdiction={plan.jurisdiction.code}
          suggested={suggested}
          owner={task.lead[0]?.id}
          onDone={(id) => {
            setMaking(false)
            if (id) onChange(id)
          }}
        />
      ) : null}
    </div>
  )
}
