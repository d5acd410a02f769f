import i18next, { type BackendModule } from 'i18next'
import { initReactI18next } from 'react-i18next'

export type Language = 'zh' | 'en'

const files = import.meta.glob<{ default: Record<string, unknown> }>([
  './*.{zh,en}.json',
  '../ui/*.{zh,en}.json',
  '../features/**/*.{zh,en}.json',
])

/** Texts come one file per feature and language, when the first page that needs them opens. */
const textFiles: BackendModule = {
  type: 'backend',
  init() {},
  read(language, namespace, done) {
    const path = Object.keys(files).find((file) => file.endsWith(`/${namespace}.${language}.json`))
    const load = path ? files[path] : undefined
    if (!load) return done(new Error(`No texts ${namespace}.${language}.json`), null)
    load().then(
      (module) => done(null, module.default),
      (error) => done(error, null),
    )
  },
}

export function rememberedLanguage(): Language {
  return localStorage.getItem('shishi.language') === 'en' ? 'en' : 'zh'
}

export async function startTexts(language: Language = rememberedLanguage()) {
  await i18next
    .use(textFiles)
    .use(initReactI18next)
    .init({
      lng: language,
      fallbackLng: false,
      supportedLngs: ['zh', 'en'],
      ns: ['common', 'ui'],
      defaultNS: 'common',
      interpolation: { escapeValue: false },
      returnNull: false,
      react: { bindI18nStore: 'added' },
      showSupportNotice: false,
    })
  markLanguage(language)
}

/** Texts of a feature, before its page is drawn. */
export function texts(...namespaces: string[]) {
  return i18next.loadNamespaces(namespaces)
}

export async function changeLanguage(language: Language) {
  localStorage.setItem('shishi.language', language)
  await i18next.changeLanguage(language)
  markLanguage(language)
}

function markLanguage(language: Language) {
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
}
