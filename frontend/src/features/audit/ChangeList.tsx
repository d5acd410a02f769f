import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { TextDiff } from '../../ui/Diff'
import styles from './ChangeList.module.css'
import { type Change, changes } from './changes'
import type { Entry } from './queries'
import { sayField, sayValue } from './say-value'

const FEW = 3
const LONG = 24

/** What stood there before and after, only where it differs. */
export function ChangeList({ entry }: { entry: Entry }) {
  const { t } = useTranslation('audit')
  const all = changes(entry.before, entry.after)
  const [open, setOpen] = useState(false)
  if (all.length === 0) return null
  const made = !entry.before
  const shown = open ? all : all.slice(0, FEW)
  return (
    <>
      <dl className={styles.changes}>
        {shown.map((change) => (
          <div key={change.field}>
            <dt>{sayField(change.field, t)}</dt>
            <dd>{made ? <Value value={change.after} /> : <Difference change={change} />}</dd>
          </div>
        ))}
      </dl>
      {all.length > FEW ? (
        <button type="button" className={styles.more} aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? t('fewer') : t('more', { count: all.length - FEW })}
        </button>
      ) : null}
    </>
  )
}

function Difference({ change: { before, after } }: { change: Change }) {
  const { t, i18n } = useTranslation('audit')
  const [old, now] = [sayValue(before, t, i18n.language), sayValue(after, t, i18n.language)]
  const isProse = typeof before === 'string' && typeof after === 'string' && Math.max(old.length, now.length) > LONG
  if (isProse) return <TextDiff before={old} after={now} />
  return (
    <>
      <del className={styles.before}>
        <span className="visually-hidden">{t('before')} </span>
        {old}
      </del>
      <span aria-hidden="true"> → </span>
      <ins className={styles.after}>
        <span className="visually-hidden">{t('after')} </span>
        {now}
      </ins>
    </>
  )
}

function Value({ value }: { value: unknown }) {
  const { t, i18n } = useTranslation('audit')
  return <>{sayValue(value, t, i18n.language)}</>
}
