import { useTranslation } from 'react-i18next'
import { Button, ButtonLink } from '../../ui/Button'
import { Field } from '../../ui/Field'
import styles from './AuditPage.module.css'
import type { AuditFilter } from './queries'

/** What the record knows to be done. */
const ACTIONS = [
  'create',
  'change',
  'delete',
  'retire',
  'enter-into-force',
  'archive',
  'cancel',
  'revise-target',
  'change-schedule',
  'change-milestones',
  'move',
  'submit',
  'recall',
  'sign',
  'return',
  'accept',
  'amend',
  'attach',
  'issue',
  'sign-for',
  'answer',
  'close',
  'settle',
  'remove',
  'invite',
  'move-duties',
  'hand-over',
  'reset-password',
  'delegate',
  'end-delegation',
] as const

type Props = { filter: AuditFilter; onFilter: (filter: AuditFilter) => void; reset: string }

/** Which part of the record: when, who, what. A change takes effect at once. */
export function AuditFilterForm({ filter, onFilter, reset }: Props) {
  const { t } = useTranslation('audit')
  const narrowed = filter.from || filter.to || filter.actor || filter.action
  return (
    <form
      className={styles.filter}
      aria-label={t('filter')}
      key={`${filter.actor}`}
      onSubmit={(event) => {
        event.preventDefault()
        const actor = new FormData(event.currentTarget).get('actor')?.toString().trim()
        onFilter({ ...filter, actor: actor || undefined, page: undefined })
      }}
    >
      {(['from', 'to'] as const).map((end) => (
        <Field key={end} label={t(end)}>
          {(control) => (
            <input
              {...control}
              type="date"
              value={filter[end] ?? ''}
              onChange={(event) => onFilter({ ...filter, [end]: event.target.value || undefined, page: undefined })}
            />
          )}
        </Field>
      ))}
      <Field label={t('deed')}>
        {(control) => (
          <select
            {...control}
            value={filter.action ?? ''}
            onChange={(event) => onFilter({ ...filter, action: event.target.value || undefined, page: undefined })}
          >
            <option value="">{t('anyDeed')}</option>
            {ACTIONS.map((action) => (
              <option key={action} value={action}>
                {t(`action.${action}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('actor')}>
        {(control) => <input {...control} name="actor" defaultValue={filter.actor ?? ''} autoComplete="off" />}
      </Field>
      <Button type="submit">{t('search')}</Button>
      {narrowed ? (
        <ButtonLink look="quiet" to={reset}>
          {t('clear')}
        </ButtonLink>
      ) : null}
    </form>
  )
}
