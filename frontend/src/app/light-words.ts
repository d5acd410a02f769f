import i18next from 'i18next'
import { api, ok, type Schemas } from '../api/client'
import { LIGHTS } from '../ui/light-status'
import type { Language } from './i18n'

let words: Schemas['LightRuleView']['words'] = {}

/** The jurisdiction's own names for its lights, in place of the usual ones; without a network the usual ones stay. */
export async function lightWords() {
  const [rule] = await ok(api.GET('/api/v1/light-rules'))
  words = rule?.words ?? {}
  i18next.off('languageChanged', put)
  i18next.on('languageChanged', put)
  put(i18next.language)
}

/** Only onto texts that are there: a language that is half filled would pass for loaded. */
function put(language: string) {
  if (!i18next.hasResourceBundle(language, 'ui')) return
  for (const status of LIGHTS) {
    const word = words[status]?.[language as Language]
    if (word) i18next.addResource(language, 'ui', `light.${status}`, word)
  }
}
