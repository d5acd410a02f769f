import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Bullet } from '../../../ui/Bullet'
import { Button } from '../../../ui/Button'
import { Day } from '../../../ui/Day'
import { Field, fieldId } from '../../../ui/Field'
import { daysBetween, formatPercent, today } from '../../../ui/format'
import { LightShape } from '../../../ui/LightShape'
import styles from './Milestones.module.css'
import type { Stage as Milestone } from './types'
import { milestoneField, type Values } from './values'

type Props = {
  milestones: Milestone[]
  values: Values
  errors: { [field: string]: string }
  onType: (typed: Values) => void
}

/** The stages of a deliverable: done on a day, or not yet; an accepted one can be taken back only with its day. */
export function Milestones({ milestones, values, errors, onType }: Props) {
  const { t } = useTranslation('report')
  const groups = [...new Set(milestones.map((one) => one.indicatorId))]
  return (
    <>
      {groups.map((indicatorId) => {
        const lines = milestones.filter((one) => one.indicatorId === indicatorId)
        const name = lines[0]?.indicatorName
        return (
          <section key={indicatorId} className={styles.card} aria-label={name}>
            <p className={styles.head}>
              <span>
                <b>{name}</b> <small>{t('milestone.title')}</small>
              </span>
              <output>{t('milestone.share', { value: formatPercent(doneShare(lines, values)) })}</output>
            </p>
            <Bullet reported={doneShare(lines, values)} height={12} />
            <ol>
              {lines.map((line) => (
                <Stage
                  key={line.id}
                  line={line}
                  day={values[milestoneField(line.id)] ?? ''}
                  error={errors[milestoneField(line.id)]}
                  onDay={(day) => onType({ [milestoneField(line.id)]: day })}
                />
              ))}
            </ol>
          </section>
        )
      })}
    </>
  )
}

type StageProps = { line: Milestone; day: string; error?: string; onDay: (day: string) => void }

function Stage({ line, day, error, onDay }: StageProps) {
  const { t } = useTranslation('report')
  const late = daysBetween(line.dueOn, day || today())
  const [changing, setChanging] = useState(false)
  const settled = Boolean(line.acceptedDoneOn) && line.acceptedDoneOn === day
  if (settled && !changing && !error) {
    return (
      <li className={styles.settled}>
        <LightShape status="DONE" size={14} />
        <span>
          {line.name} <small>{t('milestone.weight', { value: line.weight })}</small>
        </span>
        <span className={styles.on}>
          <Day on={day} /> {t('milestone.accepted')}
        </span>
        <Button
          look="quiet"
          onClick={() => setChanging(true)}
          aria-label={t('milestone.changeOf', { name: line.name })}
        >
          {t('milestone.change')}
        </Button>
      </li>
    )
  }
  return (
    <li className={styles.stage} data-done={day !== '' || undefined}>
      <Field
        id={fieldId(milestoneField(line.id))}
        error={error}
        label={
          <>
            <b>{line.name}</b> <small>{t('milestone.weight', { value: line.weight })}</small>
          </>
        }
        hint={
          <>
            {t('milestone.due')} <Day on={line.dueOn} />
            {late > 0 ? (
              <b className={styles.late}>{t(day ? 'milestone.wasLate' : 'milestone.late', { count: late })}</b>
            ) : null}
          </>
        }
      >
        {(control) => (
          <span className={styles.day}>
            <input
              {...control}
              type="date"
              name={milestoneField(line.id)}
              value={day}
              max={today()}
              onChange={(event) => onDay(event.target.value)}
            />
            {day === '' ? (
              <Button onClick={() => onDay(today())}>{t('milestone.today')}</Button>
            ) : (
              <Button look="quiet" onClick={() => onDay('')} aria-label={t('milestone.clearOf', { name: line.name })}>
                {t('milestone.clear')}
              </Button>
            )}
          </span>
        )}
      </Field>
    </li>
  )
}

function doneShare(lines: Milestone[], values: Values) {
  const all = lines.reduce((sum, line) => sum + line.weight, 0)
  const done = lines.filter(({ id }) => values[milestoneField(id)]).reduce((sum, line) => sum + line.weight, 0)
  return all > 0 ? (done / all) * 100 : null
}
