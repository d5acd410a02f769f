import { useTranslation } from 'react-i18next'
import type { Draft } from '../../ui/draft'
import { AreaField, NumberField, TextField } from '../../ui/Field'
import styles from './AgencyPage.module.css'
import type { AgencyForm } from './agency-form'

/** The fields of an agency. Its code is chosen once. */
export function AgencyFields({ form, isNew }: { form: Draft<AgencyForm>; isNew: boolean }) {
  const { t } = useTranslation('agency')
  return (
    <div className={styles.fields}>
      <TextField label={t('shortName')} hint={t('shortNameHint')} maxLength={40} {...form.bind('shortName')} />
      <TextField label={t('name')} maxLength={80} {...form.bind('name')} />
      {isNew ? (
        <TextField label={t('code')} hint={t('codeHint')} maxLength={20} {...form.bind('code')} />
      ) : (
        <TextField label={t('code')} hint={t('codeFixed')} {...form.bind('code')} disabled />
      )}
      <NumberField label={t('position')} hint={t('positionHint')} {...form.bind('position')} optional={isNew} />
      <AreaField label={t('aliases')} hint={t('aliasesHint')} rows={2} {...form.bind('aliases')} optional wide />
    </div>
  )
}
