import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { paths } from '../../../app/paths'
import styles from './desk.module.css'
import { AGES, type Desk, KINDS, STANDINGS } from './queries'

type Count = Desk['counts'][number]

/** How many of each kind stand how; every number opens the list that it counts. */
export function Counts({ counts }: { counts: Count[] }) {
  const { t } = useTranslation('supervision')
  const sum = (fits: (one: Count) => boolean) => counts.filter(fits).reduce((all, one) => all + one.count, 0)
  return (
    <div className={styles.counts}>
      <table>
        <caption className="visually-hidden">{t('by')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('by')}</th>
            {STANDINGS.map((standing) => (
              <th key={standing} scope="col">
                {t(`standing.${standing}`)}
              </th>
            ))}
            {AGES.map((age) => (
              <th key={age} scope="col" title={t('byAge')}>
                {t(`age.${age}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {KINDS.map((kind) => (
            <tr key={kind}>
              <th scope="row">
                <Link to={paths.supervision({ kind })}>{t(`kind.${kind}`)}</Link>
              </th>
              {STANDINGS.map((standing) => (
                <td key={standing}>
                  <Link to={paths.supervision({ kind, standing })}>
                    {sum((one) => one.kind === kind && one.standing === standing)}
                  </Link>
                </td>
              ))}
              {AGES.map((age) => (
                <td key={age}>
                  <Link to={paths.supervision({ kind, age })}>
                    {sum((one) => one.kind === kind && one.age === age && one.standing !== 'CLOSED')}
                  </Link>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
