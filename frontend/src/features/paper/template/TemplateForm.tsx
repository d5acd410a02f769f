import { useTranslation } from 'react-i18next'
import { queryClient } from '../../../app/query-client'
import { Button } from '../../../ui/Button'
import { Conflicts } from '../../../ui/Conflicts'
import { ErrorSummary } from '../../../ui/ErrorSummary'
import { AreaField, fieldId, TextField } from '../../../ui/Field'
import { LeaveGuard } from '../../../ui/LeaveGuard'
import { ProblemAlert } from '../../../ui/ProblemAlert'
import { SaveBar } from '../../../ui/SaveBar'
import { toast } from '../../../ui/toast'
import { useEdit } from '../../../ui/useEdit'
import type { Template } from '../types'
import { filled, unknownIn } from './fill'
import { templates, useKeepTemplate, useResetTemplate } from './queries'
import styles from './TemplatesPage.module.css'

type Words = Pick<Template, 'title' | 'body'>

/** One template: its words, what each bracket stands for, and how it reads with an example. */
export function TemplateForm({ template, mayEdit }: { template: Template; mayEdit: boolean }) {
  const { t } = useTranslation('template')
  const keep = useKeepTemplate(template.kind)
  const reset = useResetTemplate(template.kind)
  const example = (words: string) =>
    filled(words, template.placeholders, (name, meaning) => t(`examples.${name}`, { defaultValue: `〔${meaning}〕` }))
  const form = useEdit<Template, Words>(template, {
    toForm: ({ title, body }) => ({ title, body }),
    check: (words) =>
      (['title', 'body'] as const).flatMap((field) => {
        if (!words[field].trim()) return [{ field, message: t('needWords') }]
        const unknown = unknownIn(words[field], template.placeholders)
        return unknown.length > 0 ? [{ field, message: t('unknown', { names: unknown.join('、') }) }] : []
      }),
    send: (words, { version }) => keep.mutateAsync({ ...words, version }),
    reload: async () => {
      const all = await queryClient.fetchQuery({ ...templates(), staleTime: 0 })
      return all.find(({ kind }) => kind === template.kind) ?? template
    },
    onSaved: () => toast(t('saved')),
  })
  return (
    <div className={styles.columns}>
      <form
        className={styles.form}
        aria-label={t(`paper:kind.${template.kind}`)}
        noValidate
        onSubmit={(event) => event.preventDefault()}
      >
        <ErrorSummary error={form.error} refusals={form.refusals} />
        <Conflicts
          conflicts={form.conflicts}
          label={(name) => t(name === 'title' ? 'heading' : 'body')}
          onTake={form.takeTheirs}
        />
        <TextField label={t('heading')} maxLength={200} disabled={!mayEdit} {...form.bind('title')} />
        <AreaField label={t('body')} rows={12} maxLength={8000} serif disabled={!mayEdit} {...form.bind('body')} />
        <section aria-labelledby="placeholders">
          <h2 id="placeholders">{t('placeholders')}</h2>
          <dl className={styles.placeholders}>
            {template.placeholders.map(({ name, meaning }) => (
              <div key={name}>
                <dt>
                  {mayEdit ? (
                    <Button
                      look="quiet"
                      // The field keeps the focus, so that one sees where it goes.
                      onMouseDown={(event) => event.preventDefault()}
                      onClick={() => insert(`{${name}}`)}
                      aria-label={t('insert', { name })}
                    >
                      {`{${name}}`}
                    </Button>
                  ) : (
                    `{${name}}`
                  )}
                </dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
        </section>
        <ProblemAlert error={reset.error} />
        {mayEdit ? (
          <>
            <SaveBar dirty={form.dirty} busy={form.busy} onSave={form.save} onDiscard={form.discard} />
            {template.version > 0 ? (
              <p>
                <Button
                  look="quiet"
                  disabled={reset.isPending}
                  onClick={() => reset.mutate(undefined, { onSuccess: () => toast(t('restored')) })}
                >
                  {t('restore')}
                </Button>
              </p>
            ) : null}
          </>
        ) : null}
        <LeaveGuard form={form} onSave={form.save} />
      </form>
      <section className={styles.example} aria-label={t('example')} aria-live="polite">
        <h2>{t('example')}</h2>
        <h3>{example(form.values.title)}</h3>
        <p>{example(form.values.body)}</p>
      </section>
    </div>
  )

  /** Where the cursor is; in the text when it is in no field. */
  function insert(text: string) {
    const name = document.activeElement?.id === fieldId('title') ? 'title' : 'body'
    const field = document.getElementById(fieldId(name)) as HTMLInputElement | HTMLTextAreaElement | null // ours
    const words = form.values[name]
    const from = field?.selectionStart ?? words.length
    form.set({ [name]: words.slice(0, from) + text + words.slice(field?.selectionEnd ?? from) })
  }
}
