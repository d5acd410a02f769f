import { useTranslation } from 'react-i18next'
import { formatDay, formatTime, fullDay } from './format'

/** A day as people say it, the full date in its title. */
export function Day({ on, time = false }: { on: string; time?: boolean }) {
  const { i18n } = useTranslation()
  return (
    <time dateTime={on} title={fullDay(on, i18n.language)}>
      {time ? formatTime(on, i18n.language) : formatDay(on, i18n.language)}
    </time>
  )
}
