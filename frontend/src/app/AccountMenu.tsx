import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Menu } from '../ui/Menu'
import styles from './AccountMenu.module.css'
import { isClockMovable } from './demo-clock'
import { changeLanguage, type Language } from './i18n'
import { has, type Me } from './me'
import { paths } from './paths'
import { SignOut } from './SignOut'
import { chooseTheme, type ThemeChoice, useThemeChoice } from './theme'

/** Only a demonstration loads it. */
const MoveClock = lazy(async () => ({ default: (await import('./MoveClock')).MoveClock }))

/** Who I am here and what I may do, how it looks, and the way out. */
export function AccountMenu({ who, onHelp }: { who: Me; onHelp: () => void }) {
  const { t, i18n } = useTranslation()
  const theme = useThemeChoice()
  return (
    <Menu
      align="end"
      label={t('account.label', { name: who.name })}
      face={
        <>
          <PersonIcon />
          <span className={styles.name}>{who.name}</span>
        </>
      }
    >
      {(close) => (
        <div className={styles.panel}>
          <p className={styles.who}>
            {who.name} <small>{who.username}</small>
          </p>
          <dl>
            <dt>{t('account.duties')}</dt>
            <dd>{who.roles.map((role) => t(`role.${role}`, { defaultValue: role })).join('、')}</dd>
            {who.agencies.length > 0 ? (
              <>
                <dt>{t('account.agencies')}</dt>
                <dd>{who.agencies.map((agency) => agency.shortName).join('、')}</dd>
              </>
            ) : null}
            {who.actsFor.length > 0 ? (
              <>
                <dt>{t('account.actsFor')}</dt>
                <dd>{who.actsFor.map(({ name, duty }) => `${name}（${t(`role.${duty}`)}）`).join('、')}</dd>
              </>
            ) : null}
          </dl>
          {has(who, 'office', 'convener', 'supervisor', 'reporter', 'signer') ? (
            <Link className={styles.entry} to={paths.delegations()} onClick={close}>
              {t('account.delegations')}
            </Link>
          ) : null}
          <Choice
            label={t('theme.label')}
            value={theme}
            values={['system', 'light', 'dark'] as const}
            word={(value) => t(`theme.${value}`)}
            onChoose={(value: ThemeChoice) => chooseTheme(value)}
          />
          <Choice
            label={t('language.label')}
            value={i18n.language as Language}
            values={['zh', 'en'] as const}
            word={(value) => t(`language.${value}`)}
            onChoose={(value: Language) => changeLanguage(value)}
          />
          <button
            type="button"
            className={styles.entry}
            onClick={() => {
              close()
              onHelp()
            }}
          >
            {t('keys.title')} <kbd>?</kbd>
          </button>
          {isClockMovable() && has(who, 'office', 'admin') ? (
            <Suspense>
              <MoveClock />
            </Suspense>
          ) : null}
          <SignOut username={who.username} />
        </div>
      )}
    </Menu>
  )
}

type ChoiceProps<T extends string> = {
  label: string
  value: T
  values: readonly T[]
  word: (value: T) => string
  onChoose: (value: T) => void
}

function Choice<T extends string>({ label, value, values, word, onChoose }: ChoiceProps<T>) {
  return (
    <fieldset className={styles.choice}>
      <legend>{label}</legend>
      {values.map((one) => (
        <label key={one}>
          <input type="radio" name={label} checked={one === value} onChange={() => onChoose(one)} />
          <span>{word(one)}</span>
        </label>
      ))}
    </fieldset>
  )
}

function PersonIcon() {
  return (
    <svg
      width="18"
      height="18"
      viewBox="0 0 18 18"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      aria-hidden="true"
    >
      <circle cx="9" cy="6" r="3.2" />
      <path d="M2.8 16c.6-3.4 3.1-5 6.2-5s5.6 1.6 6.2 5" />
    </svg>
  )
}
