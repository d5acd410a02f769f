import type { Ref } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { paths } from './paths'
import styles from './SearchBox.module.css'

/** Finds tasks by words; the answer is the ledger, filtered. */
export function SearchBox({ planId, ref }: { planId: string | undefined; ref: Ref<HTMLInputElement> }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  if (!planId) return null
  return (
    <search className={styles.search}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          const q = new FormData(event.currentTarget).get('q')?.toString().trim()
          navigate(paths.ledger(planId, { q: q || undefined }))
        }}
      >
        <input
          ref={ref}
          name="q"
          type="search"
          aria-label={t('search.label')}
          placeholder={t('search.placeholder')}
          aria-keyshortcuts="/"
          autoComplete="off"
          onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.blur()}
        />
        <span aria-hidden="true">/</span>
      </form>
    </search>
  )
}
