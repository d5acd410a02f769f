import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { paths } from '../../app/paths'
import styles from './AgencyList.module.css'
import type { Agency, Group } from './queries'

type Props = { agencies: Agency[]; groups: Group[]; state: { q?: string; retired?: string }; open: string | undefined }

/** The agencies in their official order, then the groups; who has no contact or signer is said. */
export function AgencyList({ agencies, groups, state, open }: Props) {
  const { t } = useTranslation('agency')
  return (
    <>
      <ol className={styles.list} aria-label={t('title')}>
        {agencies.map((agency) => (
          <li key={agency.id}>
            <Link
              to={paths.agencies({ ...state, agency: agency.id })}
              aria-current={agency.id === open || undefined}
              className={styles.entry}
            >
              <span className={styles.position}>{agency.position}</span>
              <span className={styles.names}>
                <b>{agency.shortName}</b>
                <small>{agency.name}</small>
                {agency.aliases.length > 0 ? (
                  <small>{t('alsoCalled', { names: agency.aliases.join('、') })}</small>
                ) : null}
              </span>
              <span className={styles.people}>{agency.retired ? t('retired') : <People agency={agency} />}</span>
            </Link>
          </li>
        ))}
      </ol>
      {groups.length > 0 ? (
        <>
          <h2 className={styles.heading}>{t('group.title')}</h2>
          <ul className={styles.list} aria-label={t('group.title')}>
            {groups.map((group) => (
              <li key={group.id}>
                <Link
                  to={paths.agencies({ ...state, group: group.id })}
                  aria-current={group.id === open || undefined}
                  className={styles.entry}
                >
                  <span className={styles.position} />
                  <span className={styles.names}>
                    <b>{group.name}</b>
                    <small>{group.agencies.map((agency) => agency.shortName).join('、')}</small>
                  </span>
                  <span className={styles.people}>{t('group.count', { count: group.agencies.length })}</span>
                </Link>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  )
}

function People({ agency }: { agency: Agency }) {
  const { t } = useTranslation('agency')
  return (
    <>
      <span data-none={agency.contacts.length === 0 || undefined}>
        {agency.contacts.length > 0 ? agency.contacts.map((one) => one.name).join('、') : t('noContact')}
      </span>
      <span data-none={agency.signers.length === 0 || undefined}>
        {agency.signers.length > 0 ? agency.signers.map((one) => one.name).join('、') : t('noSigner')}
      </span>
    </>
  )
}
