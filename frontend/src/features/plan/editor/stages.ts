import type { Schemas } from '../../../api/client'
import type { Refusal } from '../../../ui/draft'
import { readNumber, writeNumber } from '../../../ui/read-number'
import { days } from './schedule'
import type { Milestone } from './types'

/** A milestone while it is edited; `key` keeps its row, `id` tells the server which one it was. */
export type Stage = { key: string; id?: string; name: string; weight: string; dueOn: string }

export const toStages = (milestones: Milestone[]): Stage[] =>
  milestones.map(({ id, name, weight, dueOn }) => ({ key: id, id, name, weight: writeNumber(weight), dueOn }))

export const toMilestones = (stages: Stage[]): Schemas['MilestoneTerms'][] =>
  stages.map(({ id, name, weight, dueOn }) => ({ id, name: name.trim(), weight: readNumber(weight) ?? 0, dueOn }))

export function checkStages(stages: Stage[], word: (key: string) => string): Refusal[] {
  return stages.flatMap((stage, at) => {
    const wrong: Refusal[] = []
    const field = (part: string) => `milestones[${at}].${part}`
    if (!stage.name.trim()) wrong.push({ field: field('name'), message: word('needStageName') })
    if (!((readNumber(stage.weight) ?? 0) > 0)) wrong.push({ field: field('weight'), message: word('needStageWeight') })
    if (!stage.dueOn) wrong.push({ field: field('dueOn'), message: word('needStageDue') })
    return wrong
  })
}

export const PRESETS = ['works', 'rules', 'service'] as const
export type Preset = (typeof PRESETS)[number]

const SHARES: Record<Preset, readonly [string, number, number][]> = {
  works: [
    ['prepare', 10, 0.2],
    ['begin', 15, 0.35],
    ['body', 50, 0.75],
    ['approve', 15, 0.92],
    ['use', 10, 1],
  ],
  rules: [
    ['draft', 30, 0.35],
    ['settle', 40, 0.7],
    ['issue', 30, 1],
  ],
  service: [
    ['choose', 20, 0.3],
    ['equip', 40, 0.7],
    ['open', 40, 1],
  ],
}

/** The usual stages of such a deliverable, their days spread over its time. */
export function preset(kind: Preset, from: string, to: string, word: (key: string) => string): Stage[] {
  return SHARES[kind].map(([name, weight, part]) => ({
    key: crypto.randomUUID(),
    name: word(`preset.${kind}.${name}`),
    weight: String(weight),
    dueOn: new Date(Date.parse(from) + Math.round(days(from, to) * part) * 86_400_000).toISOString().slice(0, 10),
  }))
}
