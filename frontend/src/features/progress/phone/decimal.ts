/** What a person typed into a number field. Blank is not zero, and a slip is told instead of guessed at. */
export type Typed = { kind: 'blank' } | { kind: 'number'; value: number } | { kind: 'wrong'; why: Wrong }
export type Wrong = 'notANumber' | 'tooLong' | 'tooFine'

const SCALE = 10_000
const BLANK: Typed = { kind: 'blank' }

/** Takes full-width digits, thousands separators and spaces as people type them: eleven digits and four decimals. */
export function readNumber(text: string): Typed {
  const plain = text
    .normalize('NFKC')
    .replace(/[\s,，_]/g, '')
    .replace(/[−–]/, '-')
  if (plain === '') return BLANK
  if (!/^-?(\d+\.?\d*|\.\d+)$/.test(plain)) return { kind: 'wrong', why: 'notANumber' }
  const [whole = '', fraction = ''] = plain.replace('-', '').split('.')
  if (whole.replace(/^0+/, '').length > 11) return { kind: 'wrong', why: 'tooLong' }
  if (fraction.replace(/0+$/, '').length > 4) return { kind: 'wrong', why: 'tooFine' }
  return { kind: 'number', value: Number(plain) }
}

export function numberIn(text: string | undefined): number | null {
  const typed = readNumber(text ?? '')
  return typed.kind === 'number' ? typed.value : null
}

/** A number as an input holds it: no separators, no exponent. */
export const asTyped = (value: number | null | undefined) =>
  value === null || value === undefined ? '' : String(value)

/** Exact on four decimals, which sums of floating numbers are not. */
export const minus = (a: number, b: number) => (Math.round(a * SCALE) - Math.round(b * SCALE)) / SCALE

/** Numerator by denominator in percent, half up on four decimals, as the server computes it. */
export function percentage(numerator: number | null, denominator: number | null): number | null {
  if (numerator === null || denominator === null || denominator <= 0 || numerator < 0) return null
  const [n, d] = [BigInt(Math.round(numerator * SCALE)), BigInt(Math.round(denominator * SCALE))]
  return Number((n * 100n * BigInt(SCALE) * 2n + d) / (2n * d)) / SCALE
}
