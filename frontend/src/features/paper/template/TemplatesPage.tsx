import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import { has, useMe } from '../../../app/me'
import { paths } from '../../../app/paths'
import { EmptyState } from '../../../ui/EmptyState'
import { KINDS } from '../states'
import { templates } from './queries'
import { TemplateForm } from './TemplateForm'
import styles from './TemplatesPage.module.css'

/** The words that papers begin with, one template a kind; what is in brackets is filled in with the facts. */
export function TemplatesPage() {
  const { t } = useTranslation('template')
  const who = useMe()
  const [search] = useSearchParams()
  const { data } = useSuspenseQuery(templates())
  const kind = KINDS.find((one) => one === search.get('kind')) ?? data[0]?.kind
  const template = data.find((one) => one.kind === kind)
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{t('title')}</h1>
        <nav aria-label={t('kinds')}>
          {data.map((one) => (
            <Link
              key={one.kind}
              to={paths.paperTemplates({ kind: one.kind })}
              aria-current={one.kind === kind ? 'page' : undefined}
            >
              {t(`paper:kind.${one.kind}`)}
            </Link>
          ))}
        </nav>
      </header>
      {template ? (
        <TemplateForm key={template.kind} template={template} mayEdit={has(who, 'office')} />
      ) : (
        <EmptyState title={t('none')} />
      )}
    </div>
  )
}
