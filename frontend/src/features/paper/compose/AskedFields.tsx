import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/Button'
import { Day } from '../../../ui/Day'
import type { Draft } from '../../../ui/draft'
import { CheckField, ChoiceField, TextField } from '../../../ui/Field'
import { Figure } from '../../../ui/Figure'
import { toast } from '../../../ui/toast'
import type { KnownFigure } from '../types'
import styles from './AskedFields.module.css'
import { type AskedField, emptyField, type PaperForm } from './compose-form'
import type { Previewed } from './queries'

type Props = { form: Draft<PaperForm>; previewed: Previewed | undefined }

/** What is asked for, field by field; a figure that the system has already is offered instead of asked for again. */
export function AskedFields({ form, previewed }: Props) {
  const { t } = useTranslation('compose')
  const { fields, adopted } = form.values
  const change = (key: string, part: Partial<AskedField>) =>
    form.set({ fields: fields.map((field) => (field.key === key ? { ...field, ...part } : field)) })
  const remove = (key: string) => form.set({ fields: fields.filter((field) => field.key !== key) })
  const adopt = (field: AskedField, known: KnownFigure) => {
    form.set({ fields: fields.filter(({ key }) => key !== field.key), adopted: [...adopted, known] })
    toast(t('adoptedToast', { name: known.measureName }), {
      undo: () => form.set({ fields, adopted }),
    })
  }
  return (
    <fieldset className={styles.asked}>
      <legend>{t('fields')}</legend>
      <p className={styles.hint}>{t('fieldsHint')}</p>
      {adopted.length > 0 ? (
        <ul className={styles.adopted} aria-label={t('adopted')}>
          {adopted.map((known) => (
            <li key={known.measureId}>
              {t('adoptedSaid', { name: known.measureName })} <Figure value={known.value} unit={known.unit} />{' '}
              {known.on ? <Day on={known.on} /> : null}
              <Button
                look="quiet"
                onClick={() => form.set({ adopted: adopted.filter(({ measureId }) => measureId !== known.measureId) })}
              >
                {t('unadopt')}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      <ol className={styles.fields}>
        {fields.map((field, index) => (
          <li key={field.key} aria-label={t('field', { index: index + 1 })}>
            <div className={styles.field}>
              <TextField
                label={t('fieldLabel')}
                name={`fields[${index}].label`}
                value={field.label}
                maxLength={60}
                error={form.said(`fields[${index}].label`)}
                onChange={(label) => change(field.key, { label })}
              />
              <ChoiceField
                label={t('fieldKind')}
                name={`fields[${index}].kind`}
                value={field.kind}
                values={['TEXT', 'NUMBER', 'FILE'] as const}
                word={(kind) => t(`paper:fieldKind.${kind}`)}
                onChange={(kind) => change(field.key, { kind })}
              />
              {field.kind === 'NUMBER' ? (
                <TextField
                  label={t('fieldUnit')}
                  name={`fields[${index}].unit`}
                  value={field.unit}
                  maxLength={20}
                  error={form.said(`fields[${index}].unit`)}
                  onChange={(unit) => change(field.key, { unit })}
                />
              ) : null}
              <CheckField
                label={t('paper:required')}
                name={`fields[${index}].required`}
                value={field.required}
                onChange={(required) => change(field.key, { required })}
              />
              <Button look="quiet" aria-label={t('dropField', { index: index + 1 })} onClick={() => remove(field.key)}>
                ×
              </Button>
            </div>
            {knownOf(field, previewed).map((known) => (
              <Known key={known.measureId} known={known} onAdopt={() => adopt(field, known)} />
            ))}
          </li>
        ))}
      </ol>
      <p>
        <Button onClick={() => form.set({ fields: [...fields, emptyField()] })}>{t('addField')}</Button>
      </p>
    </fieldset>
  )
}

function Known({ known, onAdopt }: { known: KnownFigure; onAdopt: () => void }) {
  const { t } = useTranslation('compose')
  return (
    <div className={styles.known} role="status">
      <p>
        <b>{t('known')}</b> {known.measureName} <Figure value={known.value} unit={known.unit} />
        <small>
          {t('knownFrom', { agency: known.ownerAgency.shortName, number: known.taskNumber, title: known.taskTitle })}
          {known.on ? (
            <>
              {' · '}
              {t('asOf')}
              <Day on={known.on} />
            </>
          ) : null}
        </small>
      </p>
      {known.value === undefined ? null : <Button onClick={onAdopt}>{t('adopt')}</Button>}
    </div>
  )
}

/** The preview may be a step behind the form; what it says is of the field that was sent under the same name. */
function knownOf(field: AskedField, previewed: Previewed | undefined): KnownFigure[] {
  if (!previewed || field.kind !== 'NUMBER') return []
  return previewed.said.known.filter((known) => previewed.sent.fields?.[known.field]?.label === field.label.trim())
}
