import { useTranslation } from 'react-i18next'
import { EmptyState } from '../ui/EmptyState'

/** For an account that may sign in and has nothing to do here, such as the operator's. */
export function NoDutyPage() {
  const { t } = useTranslation()
  return (
    <EmptyState title={t('noDuty.title')}>
      <p>{t('noDuty.text')}</p>
    </EmptyState>
  )
}
