import { useTranslation } from 'react-i18next'
import { Button } from './Button'
import styles from './Conflicts.module.css'
import type { Conflict } from './draft'

type Props<T> = {
  conflicts: Conflict<T>[] | null
  label: (name: Conflict<T>['name']) => string
  word?: (value: unknown, name: Conflict<T>['name']) => string
  onTake: (conflict: Conflict<T>) => void
}

/** Somebody else was faster: what they made of the fields that I changed as well. */
export function Conflicts<T>({ conflicts, label, word = plain, onTake }: Props<T>) {
  const { t } = useTranslation('ui')
  if (!conflicts) return null
  return (
    <div role="alert" className={styles.conflicts}>
      <p>{t(conflicts.length === 0 ? 'conflict.merged' : 'conflict.clash')}</p>
      {conflicts.length > 0 ? (
        <ul>
          {conflicts.map((conflict) => (
            <li key={conflict.name}>
              <span>
                {t('conflict.theirs', { field: label(conflict.name), value: word(conflict.theirs, conflict.name) })}
              </span>
              <Button look="quiet" onClick={() => onTake(conflict)}>
                {t('conflict.take')}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}

const plain = (value: unknown): string =>
  (Array.isArray(value) ? value.map(plain).join('、') : String(value ?? '')) || '—'
