import { useTranslation } from 'react-i18next'
import type { Draft } from '../../../ui/draft'
import { AreaField, ChoiceField, DayField, NumberField, TextField } from '../../../ui/Field'
import { type Choice, ManyPicker } from '../../../ui/ManyPicker'
import styles from './editor.module.css'
import type { PlanForm } from './plan-form'
import { CYCLES } from './types'

type Props = { form: Draft<PlanForm>; agencies: Choice[]; inForce: boolean }

/** A plan as a whole: its document, its days, how often it is reported on, and its task force. */
export function PlanFields({ form, agencies, inForce }: Props) {
  const { t } = useTranslation('editor')
  return (
    <>
      <fieldset className={styles.group}>
        <legend>{t('basics')}</legend>
        <div className={styles.fields}>
          <TextField wide label={t('title')} maxLength={120} {...form.bind('title')} />
          <NumberField label={t('year')} {...form.bind('year')} disabled={inForce} />
          <TextField optional label={t('documentNumber')} maxLength={60} {...form.bind('documentNumber')} />
          <DayField optional label={t('issuedOn')} {...form.bind('issuedOn')} />
          <DayField label={t('startsOn')} {...form.bind('startsOn')} disabled={inForce} />
          <DayField label={t('endsOn')} hint={t('endsOnHint')} {...form.bind('endsOn')} disabled={inForce} />
        </div>
      </fieldset>
      <fieldset className={styles.group}>
        <legend>{t('cycle')}</legend>
        <p className={styles.hint}>{t('cycleHint')}</p>
        <div className={styles.fields}>
          <ChoiceField
            label={t('period')}
            values={CYCLES}
            word={(period) => t(`every.${period}`)}
            {...form.bind('cycle.period')}
            disabled={inForce}
          />
          <NumberField
            label={t('dueDay')}
            unit={t(`dueDayUnit.${form.values['cycle.period']}`, { defaultValue: '' })}
            {...form.bind('cycle.dueDay')}
          />
          <NumberField label={t('opensDaysBeforeEnd')} unit={t('days')} {...form.bind('cycle.opensDaysBeforeEnd')} />
          <NumberField label={t('closesDaysAfterDue')} unit={t('days')} {...form.bind('cycle.closesDaysAfterDue')} />
        </div>
      </fieldset>
      <fieldset className={styles.group}>
        <legend>{t('mechanism')}</legend>
        <div className={styles.fields}>
          <TextField optional label={t('convener')} maxLength={120} {...form.bind('mechanism.convener')} />
          <ManyPicker label={t('office')} choices={agencies} max={1} {...form.bind('mechanism.officeAgencyId')} />
          <AreaField
            optional
            rows={2}
            label={t('deputyConveners')}
            hint={t('onePerLine')}
            {...form.bind('mechanism.deputyConveners')}
          />
          <AreaField
            optional
            rows={2}
            label={t('supervision')}
            hint={t('onePerLine')}
            {...form.bind('mechanism.supervision')}
          />
        </div>
        <ManyPicker label={t('members')} choices={agencies} {...form.bind('mechanism.memberIds')} />
      </fieldset>
    </>
  )
}
