import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/Button'
import { useFieldId } from '../../../ui/Field'
import { readNumber } from '../../../ui/read-number'
import styles from './MilestoneRows.module.css'
import { PRESETS, preset, type Stage } from './stages'

type Props = {
  stages: Stage[]
  from: string
  to: string
  said: (path: string) => string | undefined
  onChange: (stages: Stage[]) => void
  /** In force the stages stay; only names, and days of what is not done, may change. */
  fixed?: boolean
  done?: (id: string | undefined) => string | undefined
}

const PARTS = ['name', 'weight', 'dueOn'] as const

/** The stages of a deliverable in their order, with what each counts and when it is due. */
export function MilestoneRows({ stages, from, to, said, onChange, fixed = false, done }: Props) {
  const { t } = useTranslation('editor')
  const idOf = useFieldId()
  const put = (at: number, change: Partial<Stage>) =>
    onChange(stages.map((stage, index) => (index === at ? { ...stage, ...change } : stage)))
  const swap = (at: number, step: number) => {
    const next = [...stages]
    const [one, other] = [next[at], next[at + step]]
    if (!one || !other) return
    next[at] = other
    next[at + step] = one
    onChange(next)
  }
  const sum = stages.reduce((total, stage) => total + (readNumber(stage.weight) || 0), 0)
  return (
    <div className={styles.rows}>
      <ol>
        {stages.map((stage, at) => {
          const finished = done?.(stage.id)
          const wrong = PARTS.map((part) => said(`milestones[${at}].${part}`)).filter(Boolean)
          return (
            <li key={stage.key} data-wrong={wrong.length > 0 || undefined}>
              <input
                id={idOf(`milestones[${at}].name`)}
                aria-label={t('stageName', { at: at + 1 })}
                value={stage.name}
                maxLength={120}
                onChange={(event) => put(at, { name: event.target.value })}
              />
              <span className={styles.weight}>
                <input
                  id={idOf(`milestones[${at}].weight`)}
                  aria-label={t('stageWeight', { at: at + 1 })}
                  inputMode="decimal"
                  value={stage.weight}
                  disabled={fixed}
                  onChange={(event) => put(at, { weight: event.target.value })}
                />
                {sum > 0 ? <small>{Math.round(((readNumber(stage.weight) || 0) / sum) * 100)}%</small> : null}
              </span>
              <input
                id={idOf(`milestones[${at}].dueOn`)}
                aria-label={t('stageDue', { at: at + 1 })}
                type="date"
                min={from}
                max={to}
                value={stage.dueOn}
                disabled={finished !== undefined}
                onChange={(event) => put(at, { dueOn: event.target.value })}
              />
              {fixed ? (
                <span className={styles.done}>{finished ? t('stageDone', { day: finished }) : ''}</span>
              ) : (
                <span className={styles.deeds}>
                  <Button
                    look="quiet"
                    disabled={at === 0}
                    onClick={() => swap(at, -1)}
                    aria-label={t('stageUp', { at: at + 1 })}
                  >
                    ↑
                  </Button>
                  <Button
                    look="quiet"
                    disabled={at === stages.length - 1}
                    onClick={() => swap(at, 1)}
                    aria-label={t('stageDown', { at: at + 1 })}
                  >
                    ↓
                  </Button>
                  <Button
                    look="quiet"
                    onClick={() => onChange(stages.filter((_, index) => index !== at))}
                    aria-label={t('stageRemove', { at: at + 1 })}
                  >
                    ×
                  </Button>
                </span>
              )}
              {wrong.length > 0 ? <p className={styles.wrong}>{wrong.join('；')}</p> : null}
            </li>
          )
        })}
      </ol>
      {fixed ? null : (
        <p className={styles.add}>
          <Button
            onClick={() =>
              onChange([
                ...stages,
                { key: crypto.randomUUID(), name: '', weight: '10', dueOn: stages.at(-1)?.dueOn ?? to },
              ])
            }
          >
            ＋ {t('addStage')}
          </Button>
          {stages.length === 0
            ? PRESETS.map((kind) => (
                <Button key={kind} onClick={() => onChange(preset(kind, from, to, t))}>
                  {t(`preset.${kind}.title`)}
                </Button>
              ))
            : null}
        </p>
      )}
    </div>
  )
}
