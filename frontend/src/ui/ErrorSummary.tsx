import { useTranslation } from 'react-i18next'
import { OfflineError, ProblemError } from '../api/client'
import type { Refusal } from './draft'
import styles from './ErrorSummary.module.css'
import { useFieldId } from './Field'

type Props = { error: unknown; refusals: Refusal[]; word?: (field: string) => string }

/** On top of a form: all that is wrong with it, each line leading to its field. */
export function ErrorSummary({ error, refusals, word }: Props) {
  const { t } = useTranslation('ui')
  const idOf = useFieldId()
  if (!error && refusals.length === 0) return null
  return (
    <div role="alert" className={styles.summary}>
      <p className={styles.head}>{head()}</p>
      {refusals.length > 0 ? (
        <ul>
          {refusals.map(({ field, message }) => (
            <li key={`${field}${message}`}>
              <a href={`#${idOf(field)}`} onClick={(event) => go(event, idOf(field))}>
                {named(field, message)}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )

  /** A message that does not say what it is about gets the name of its field. */
  function named(field: string, message: string) {
    const name = word?.(field)
    return name && !message.includes(name) ? `${name}：${message}` : message
  }

  function head() {
    if (error instanceof OfflineError) return t('problem.offline')
    if (refusals.length > 0) return t('problem.fields', { count: refusals.length })
    if (error instanceof ProblemError) return error.problem.detail || error.problem.title
    return t('problem.unknown')
  }
}

function go(event: React.MouseEvent, id: string) {
  event.preventDefault()
  const node = document.getElementById(id)
  node?.focus()
  node?.scrollIntoView({ block: 'center' })
}
