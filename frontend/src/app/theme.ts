import { useSyncExternalStore } from 'react'

export type ThemeChoice = 'system' | 'light' | 'dark'

const dark = () => window.matchMedia('(prefers-color-scheme: dark)')
const listeners = new Set<() => void>()

export function themeChoice(): ThemeChoice {
  const chosen = localStorage.getItem('shishi.theme')
  return chosen === 'light' || chosen === 'dark' ? chosen : 'system'
}

export function chooseTheme(choice: ThemeChoice) {
  localStorage.setItem('shishi.theme', choice)
  apply()
}

/** Called once before the first paint; follows the system while nothing else was chosen. */
export function startTheme() {
  apply()
  dark().addEventListener('change', apply)
}

function apply() {
  document.documentElement.dataset.theme = isDark() ? 'dark' : 'light'
  for (const listener of listeners) listener()
}

function isDark() {
  const choice = themeChoice()
  return choice === 'dark' || (choice === 'system' && dark().matches)
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

export function useThemeChoice() {
  return useSyncExternalStore(subscribe, themeChoice)
}

export function useIsDark() {
  return useSyncExternalStore(subscribe, isDark)
}
