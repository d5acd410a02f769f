import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/Button'
import type { Draft } from '../../../ui/draft'
import { AreaField, TextField } from '../../../ui/Field'
import type { PaperPreview } from '../types'
import styles from './Composer.module.css'
import type { PaperForm } from './compose-form'

/** Title and text: the template's, with the facts in it, until somebody writes their own. */
export function WordFields({ form, said }: { form: Draft<PaperForm>; said: PaperPreview | undefined }) {
  const { t } = useTranslation('compose')
  const { title, body, kind } = form.values
  const own = title !== null || body !== null
  return (
    <fieldset className={styles.words}>
      <legend>{t('words')}</legend>
      <TextField
        label={t('paperTitle')}
        name="title"
        value={title ?? said?.title ?? ''}
        maxLength={120}
        error={form.said('title')}
        onChange={(text) => form.set({ title: text })}
      />
      <AreaField
        label={t(kind === 'INSTRUCTION' ? 'instruction' : 'body')}
        hint={t(own ? 'ownWords' : 'templateWords')}
        name="body"
        value={body ?? said?.body ?? ''}
        rows={8}
        maxLength={8000}
        serif
        error={form.said('body')}
        onChange={(text) => form.set({ body: text })}
      />
      {own ? (
        <p>
          <Button look="quiet" onClick={() => form.set({ title: null, body: null })}>
            {t('toTemplate')}
          </Button>
        </p>
      ) : null}
    </fieldset>
  )
}
