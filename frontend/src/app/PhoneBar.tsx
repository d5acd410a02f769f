import { useTranslation } from 'react-i18next'
import { NavLink } from 'react-router'
import { Menu } from '../ui/Menu'
import styles from './PhoneBar.module.css'
import type { NavEntry } from './sections'

/** Within reach of a thumb: the few entries one uses on a phone, the rest behind one more. */
export function PhoneBar({ entries, due }: { entries: NavEntry[]; due: number }) {
  const { t } = useTranslation()
  const near = entries.filter((entry) => entry.phone)
  const more = entries.filter((entry) => !entry.phone)
  return (
    <nav className={`${styles.bar} no-print`} aria-label={t('nav.label')}>
      {near.map((entry) => (
        <NavLink key={entry.key} to={entry.to}>
          {t(`nav.${entry.key}`)}
          {entry.key === 'my' && due > 0 ? <span className={styles.badge}>{due}</span> : null}
        </NavLink>
      ))}
      {more.length > 0 ? (
        <span className={styles.more}>
          <Menu label={t('nav.more')} face={t('nav.more')} align="end">
            {(close) => (
              <ul>
                {more.map((entry) => (
                  <li key={entry.key}>
                    <NavLink to={entry.to} onClick={close} end>
                      {t(`nav.${entry.key}`)}
                    </NavLink>
                  </li>
                ))}
              </ul>
            )}
          </Menu>
        </span>
      ) : null}
    </nav>
  )
}
