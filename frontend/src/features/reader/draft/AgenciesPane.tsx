import { memo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/Button'
import { choose, doubtfulFirst } from '../edit/choices'
import { useDeeds } from '../edit/deeds'
import type { AgencyName } from '../types'
import styles from './AgenciesPane.module.css'
import { AgencyLine } from './AgencyRow'

/** Every name that the document gives to an agency, and which one it is; the unknown ones first. */
export const AgenciesPane = memo(function AgenciesPane({ names }: { names: AgencyName[] }) {
  const { t } = useTranslation('reader')
  const deeds = useDeeds()
  // The order is that of the first look, so that a line does not run away from under the hand.
  const [order] = useState(() => doubtfulFirst(names).map(({ name }) => name))
  const sorted = [...names].sort((one, other) => place(one) - place(other))
  const unknown = names.filter(({ how, kind }) => how === 'NONE' && kind !== 'IGNORED')
  return (
    <div className={styles.pane}>
      <p className={styles.intro}>
        {t('agency.intro', { count: names.length, unknown: unknown.length })}{' '}
        {unknown.length > 1 ? (
          <Button
            onClick={() =>
              deeds.change((work) =>
                choose(
                  work,
                  ...unknown.map(({ name, kind, code, fullName }) => ({
                    name,
                    kind: kind === 'NEW_GROUP' ? kind : ('NEW' as const),
                    code,
                    fullName,
                  })),
                ),
              )
            }
          >
            {t('agency.createAll', { count: unknown.length })}
          </Button>
        ) : null}
      </p>
      <ul className={styles.list}>
        {sorted.map((agency) => (
          <AgencyLine key={agency.name} agency={agency} />
        ))}
      </ul>
    </div>
  )

  function place({ name }: AgencyName) {
    const at = order.indexOf(name)
    return at < 0 ? order.length : at
  }
})
