import { useTranslation } from 'react-i18next'
import { AreaField, ChoiceField } from '../../../ui/Field'
import styles from './DelayFields.module.css'
import { DELAY_LEVELS, DELAY_REASONS, type Values } from './values'

type Props = { values: Values; errors: { [field: string]: string }; onType: (typed: Values) => void }

/** Why it is late, as data; what waits for a higher level says for which, and what is asked of it. */
export function DelayFields({ values, errors, onType }: Props) {
  const { t } = useTranslation('report')
  const reason = DELAY_REASONS.find((one) => one === values['delay.reason']) ?? ''
  return (
    <div className={styles.delay}>
      <ChoiceField
        label={t('words.delay')}
        hint={t('delay.hint')}
        name="delay.reason"
        value={reason}
        values={DELAY_REASONS as readonly string[]}
        word={(one) => t(`delay.${one}`)}
        none={t('delay.none')}
        error={errors['delay.reason'] ?? errors.delay}
        onChange={(one) => onType({ 'delay.reason': one })}
      />
      {reason === 'HIGHER_LEVEL' ? (
        <div className={styles.higher}>
          <fieldset id="field-delay.level" tabIndex={-1} aria-invalid={errors['delay.level'] ? true : undefined}>
            <legend>{t('delay.level')}</legend>
            {DELAY_LEVELS.map((level) => (
              <label key={level}>
                <input
                  type="radio"
                  name="delay.level"
                  checked={values['delay.level'] === level}
                  onChange={() => onType({ 'delay.level': level })}
                />
                <span>{t(`level.${level}`)}</span>
              </label>
            ))}
            {errors['delay.level'] ? <p className={styles.error}>{errors['delay.level']}</p> : null}
          </fieldset>
          <AreaField
            label={t('delay.ask')}
            hint={t('delay.askHint')}
            name="delay.ask"
            value={values['delay.ask'] ?? ''}
            rows={2}
            maxLength={500}
            error={errors['delay.ask']}
            onChange={(text) => onType({ 'delay.ask': text })}
          />
        </div>
      ) : null}
    </div>
  )
}
