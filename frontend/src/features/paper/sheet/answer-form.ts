import type { Schemas } from '../../../api/client'
import type { Refusal } from '../../../ui/draft'
import { readNumber, writeNumber } from '../../../ui/read-number'
import type { AddresseeView, Evidence, PaperField } from '../types'

/** An answer while it is written: by field what was typed, or the id of the file that was attached for it. */
export type Written = { text: string; values: Record<string, string> }

export const entryName = (field: PaperField) => `values[${field.id}]`

/** A returned answer is corrected, not written anew. */
export function startAnswer({ answers }: AddresseeView): Written {
  const last = answers.at(-1)
  const values = (last?.values ?? []).map(({ fieldId, text, number }) => [fieldId, text ?? writeNumber(number)])
  return { text: last?.text ?? '', values: Object.fromEntries(values) as Written['values'] }
}

export function checkAnswer(
  fields: PaperField[],
  { text, values }: Written,
  files: Evidence[],
  word: (key: string) => string,
) {
  const wrong: Refusal[] = []
  for (const field of fields) {
    const typed = (values[field.id] ?? '').trim()
    const missing = field.kind === 'FILE' ? !files.some(({ id }) => id === typed) : !typed
    const say = (key: string) => wrong.push({ field: entryName(field), message: word(key) })
    if (missing && field.required) say(field.kind === 'FILE' ? 'answer.needFile' : 'answer.needField')
    else if (field.kind === 'NUMBER' && Number.isNaN(readNumber(typed))) say('answer.needNumber')
  }
  if (!text.trim() && fields.length === 0) wrong.push({ field: 'text', message: word('answer.needText') })
  return wrong
}

export const toValues = (fields: PaperField[], { values }: Written, files: Evidence[]): Schemas['FieldEntry'][] =>
  fields.flatMap((field): Schemas['FieldEntry'][] => {
    const typed = (values[field.id] ?? '').trim()
    const fieldId = field.id
    if (field.kind === 'FILE') return files.some(({ id }) => id === typed) ? [{ fieldId, evidenceId: typed }] : []
    if (!typed) return []
    return field.kind === 'TEXT' ? [{ fieldId, text: typed }] : [{ fieldId, number: readNumber(typed) ?? undefined }]
  })
