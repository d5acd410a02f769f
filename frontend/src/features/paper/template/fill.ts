import type { Template } from '../types'

type Placeholders = Template['placeholders']
const BRACKETS = /\{([^{}]*)\}/g

/** What stands in brackets and means nothing here. */
export const unknownIn = (text: string, known: Placeholders) =>
  [...text.matchAll(BRACKETS)]
    .map(([whole]) => whole)
    .filter((whole) => !known.some(({ name }) => `{${name}}` === whole))

/** The words with an example of each fact in them. */
export const filled = (text: string, known: Placeholders, example: (name: string, meaning: string) => string) =>
  text.replace(BRACKETS, (whole, name: string) => {
    const found = known.find((one) => one.name === name)
    return found ? example(name, found.meaning) : whole
  })
