import { useTranslation } from 'react-i18next'
import type { Me } from '../../../app/me'
import type { Draft } from '../../../ui/draft'
import { ChoiceField, TextField } from '../../../ui/Field'
import styles from './Composer.module.css'
import { emptyField, type PaperForm } from './compose-form'
import { kindsOf, mayInOwnName, namesFor } from './start'

/** What sort of paper, and in whose name. */
export function IssuerFields({ form, who }: { form: Draft<PaperForm>; who: Me }) {
  const { t } = useTranslation('compose')
  const { kind } = form.values
  const names = namesFor(who, kind)
  const own = mayInOwnName(who, kind)
  return (
    <div className={styles.row}>
      <ChoiceField
        label={t('kind')}
        {...form.bind('kind')}
        values={kindsOf(who)}
        word={(one) => t(`paper:kind.${one}`)}
        onChange={(next) =>
          form.set({
            kind: next,
            title: null,
            body: null,
            fields: next === 'REQUEST' && form.values.fields.length === 0 ? [emptyField()] : form.values.fields,
            onBehalfOf: mayInOwnName(who, next) ? '' : (namesFor(who, next)[0]?.username ?? ''),
          })
        }
      />
      {names.length > 0 ? (
        <ChoiceField
          label={t('inName')}
          hint={t('inNameHint')}
          {...form.bind('onBehalfOf')}
          values={names.map((name) => name.username)}
          word={(username) => t('onBehalf', { name: names.find((one) => one.username === username)?.name ?? username })}
          none={own ? t('ownName') : undefined}
        />
      ) : null}
      {kind === 'ORDER' ? (
        <>
          <ChoiceField
            label={t('rung')}
            {...form.bind('rung')}
            values={['ORANGE', 'RED'] as const}
            word={(rung) => t(`paper:rung.${rung}`)}
          />
          <TextField label={t('reason')} hint={t('reasonHint')} maxLength={300} {...form.bind('reason')} />
        </>
      ) : null}
    </div>
  )
}
