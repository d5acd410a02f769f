import { useTranslation } from 'react-i18next'
import type { Draft } from '../../../ui/draft'
import { CheckField, ChoiceField, TextField } from '../../../ui/Field'
import { type Choice, ManyPicker } from '../../../ui/ManyPicker'
import styles from './editor.module.css'
import type { MeasureForm } from './measure-form'
import { AGGREGATIONS } from './types'

type Props = { form: Draft<MeasureForm>; agencies: Choice[]; inForce: boolean }

/** What is counted, in which unit, how it adds up, and who enters it. */
export function MeasureFields({ form, agencies, inForce }: Props) {
  const { t } = useTranslation('editor')
  const { ratio, aggregation } = form.values
  return (
    <>
      <div className={styles.fields}>
        <TextField label={t('measureName')} maxLength={120} {...form.bind('name')} />
        <ManyPicker label={t('owner')} hint={t('ownerHint')} choices={agencies} max={1} {...form.bind('ownerId')} />
        <ChoiceField
          label={t('aggregation')}
          hint={t(`aggregationHint.${aggregation}`)}
          values={AGGREGATIONS}
          word={(one) => t(`aggregations.${one}`)}
          {...form.bind('aggregation')}
          disabled={inForce}
        />
        {ratio ? null : (
          <TextField label={t('unit')} hint={t('unitHint')} maxLength={20} {...form.bind('unit')} disabled={inForce} />
        )}
      </div>
      <CheckField label={t('ratio')} hint={t('ratioHint')} {...form.bind('ratio')} disabled={inForce} />
      {ratio ? (
        <div className={styles.fields}>
          <TextField
            label={t('numeratorName')}
            hint={t('numeratorHint')}
            maxLength={120}
            {...form.bind('numeratorName')}
            disabled={inForce}
          />
          <TextField
            label={t('denominatorName')}
            hint={t('denominatorHint')}
            maxLength={120}
            {...form.bind('denominatorName')}
            disabled={inForce}
          />
        </div>
      ) : null}
    </>
  )
}
