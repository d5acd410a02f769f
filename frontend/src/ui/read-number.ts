/** What somebody typed as a number: blank is null, what is no number is NaN. Full-width digits and separators are fine. */
export function readNumber(text: string): number | null {
  const plain = text
    .normalize('NFKC')
    .replace(/[,，\s]/g, '')
    .replace('−', '-')
  if (plain === '') return null
  return /^-?\d{1,11}(\.\d{1,4})?$/.test(plain) ? Number(plain) : Number.NaN
}

export const writeNumber = (value: number | null | undefined) =>
  value === null || value === undefined ? '' : String(value)
