import { useTranslation } from 'react-i18next'
import { NavLink } from 'react-router'
import { Menu } from '../ui/Menu'
import styles from './FarEntries.module.css'
import type { NavEntry } from './sections'

/** What one opens now and then: behind one more entry, so that the bar keeps to what is used every day. */
export function FarEntries({ entries }: { entries: NavEntry[] }) {
  const { t } = useTranslation()
  if (entries.length === 0) return null
  return (
    <span className={styles.far}>
      <Menu label={t('nav.more')} face={t('nav.more')}>
        {(close) => (
          <ul className={styles.list}>
            {entries.map((entry) => (
              <li key={entry.key}>
                <NavLink to={entry.to} onClick={close}>
                  {t(`nav.${entry.key}`)}
                </NavLink>
              </li>
            ))}
          </ul>
        )}
      </Menu>
    </span>
  )
}
