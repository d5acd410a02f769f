import type { Figure, Report } from '../types'

export type Amounts = { value: number | null; numerator: number | null; denominator: number | null }
export type ComparedFigure = { figure: Figure; before: Amounts | null }
export type Compared = {
  report: Report
  /** What it is compared with: the last accepted round, the revision it corrects, or nothing. */
  against: 'previous' | 'corrected' | 'nothing'
  figures: ComparedFigure[]
  words: { name: 'progressText' | 'problemText' | 'nextText'; before: string; after: string }[]
}

const WORDS = ['progressText', 'problemText', 'nextText'] as const

/** A report beside what it continues, or, for an amendment, beside what it corrects. */
export function compare(report: Report, corrected?: Report): Compared {
  const before = corrected ?? report.previous ?? null
  return {
    report,
    against: corrected ? 'corrected' : before || report.figures.some((one) => one.previous) ? 'previous' : 'nothing',
    figures: report.figures.map((figure) => ({ figure, before: beforeOf(figure, corrected) })),
    words: WORDS.map((name) => ({ name, before: before?.[name] ?? '', after: report[name] ?? '' })),
  }
}

function beforeOf(figure: Figure, corrected: Report | undefined): Amounts | null {
  const old = corrected ? corrected.figures.find((one) => one.measureId === figure.measureId) : figure.previous
  return old ? numbers(old) : null
}

const numbers = (of: { value?: number | null; numerator?: number | null; denominator?: number | null }): Amounts => ({
  value: of.value ?? null,
  numerator: of.numerator ?? null,
  denominator: of.denominator ?? null,
})
