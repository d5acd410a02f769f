import type { Schemas } from '../../api/client'
import type { Refusal } from '../../ui/draft'
import type { Agency } from './queries'

/** An agency as its form holds it: aliases one a line, the position as typed. */
export type AgencyForm = { code: string; name: string; shortName: string; aliases: string; position: string }

export const blankAgency: AgencyForm = { code: '', name: '', shortName: '', aliases: '', position: '' }

export const toForm = (agency: Agency): AgencyForm => ({
  code: agency.code,
  name: agency.name,
  shortName: agency.shortName,
  aliases: agency.aliases.join('\n'),
  position: String(agency.position),
})

export const toBody = (form: AgencyForm): Omit<Schemas['NewAgency'], 'code'> => ({
  name: form.name.trim(),
  shortName: form.shortName.trim(),
  aliases: lines(form.aliases),
  position: form.position.trim() === '' ? undefined : Number(form.position),
})

export const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

/** Only what saves a round trip; the server decides. */
export function check(form: AgencyForm, word: (key: string) => string): Refusal[] {
  const refusals: Refusal[] = []
  if (!form.shortName.trim()) refusals.push({ field: 'shortName', message: word('needShortName') })
  if (!form.name.trim()) refusals.push({ field: 'name', message: word('needName') })
  if (!/^\d*$/.test(form.position.trim())) refusals.push({ field: 'position', message: word('needPosition') })
  return refusals
}
