import type { Refusal } from '../../../ui/draft'
import { readNumber } from '../../../ui/read-number'
import { isToNobody, type PaperForm } from './compose-form'

/** What can be seen to be wrong without asking. */
export function checkPaper(form: PaperForm, word: (key: string) => string): Refusal[] {
  const wrong: Refusal[] = []
  const say = (field: string, key: string) => wrong.push({ field, message: word(key) })
  if (isToNobody(form)) say('addressees', 'needAddressee')
  if (form.limit === 'DAYS' && !isDays(form.days)) say('days', 'needDays')
  if (form.limit === 'ON' && !form.dueOn) say('dueOn', 'needDay')
  if (form.signDays.trim() && !isDays(form.signDays)) say('signDays', 'needDays')
  if (form.kind === 'INSTRUCTION' && !form.body?.trim()) say('body', 'needInstruction')
  if (form.title !== null && !form.title.trim()) say('title', 'needTitle')
  form.fields.forEach((field, index) => {
    if (form.kind === 'REQUEST' && !field.label.trim() && form.fields.length > 1)
      say(`fields[${index}].label`, 'needLabel')
  })
  return wrong
}

export const isDays = (text: string) => {
  const days = readNumber(text)
  return days !== null && Number.isInteger(days) && days >= 1 && days <= 250
}
