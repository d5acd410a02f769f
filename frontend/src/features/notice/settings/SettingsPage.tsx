import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { paths } from '../../../app/paths'
import { Conflicts } from '../../../ui/Conflicts'
import { ErrorSummary } from '../../../ui/ErrorSummary'
import { CheckField, ChoiceField, TextField } from '../../../ui/Field'
import { LeaveGuard } from '../../../ui/LeaveGuard'
import { SaveBar } from '../../../ui/SaveBar'
import { TimeField } from '../../../ui/TimeField'
import { toast } from '../../../ui/toast'
import { useEdit } from '../../../ui/useEdit'
import { readSetting, type Setting, type SettingChange, setting, useChoose } from './queries'
import styles from './SettingsPage.module.css'

const CHOICES = ['DIGEST', 'AT_ONCE', 'NEVER'] as const

const toForm = (view: Setting) => ({
  mail: view.mail,
  digestAt: view.digestAt,
  quiet: view.quietFrom !== undefined,
  quietFrom: view.quietFrom ?? '20:00',
  quietTo: view.quietTo ?? '07:30',
  quietDays: view.quietDays,
  email: view.email ?? '',
})

type Form = ReturnType<typeof toForm>

const toBody = (form: Form, version: number): SettingChange => ({
  mail: form.mail,
  digestAt: form.digestAt,
  ...(form.quiet ? { quietFrom: form.quietFrom, quietTo: form.quietTo } : {}),
  quietDays: form.quietDays,
  ...(form.email.trim() ? { email: form.email.trim() } : {}),
  version,
})

/** How I am told, in plain words. In the product itself everything is always there. */
export function SettingsPage() {
  const { t } = useTranslation('notice')
  const { data } = useSuspenseQuery(setting())
  const choose = useChoose()
  const form = useEdit(data, {
    toForm,
    send: (values, seen) => choose.mutateAsync(toBody(values, seen.version)),
    reload: readSetting,
    onSaved: () => toast(t('settings.saved')),
  })
  const { mail, quiet } = form.values
  return (
    <form
      className={styles.page}
      onSubmit={(event) => {
        event.preventDefault()
        void form.save()
      }}
    >
      <header>
        <p>
          <Link to={paths.notices()}>{t('settings.back')}</Link>
        </p>
        <h1>{t('settings.title')}</h1>
        <p className={styles.lead}>{t('settings.lead')}</p>
      </header>
      {data.mailWorks ? null : <p className={styles.note}>{t('settings.noMail')}</p>}
      {data.mailWorks && !data.accountEmail && !data.email ? (
        <p className={styles.note}>{t('settings.noAddress')}</p>
      ) : null}
      <ErrorSummary error={form.error} refusals={form.refusals} word={(field) => t(`settings.${field}`)} />
      <Conflicts conflicts={form.conflicts} label={(name) => t(`settings.${name}`)} onTake={form.takeTheirs} />
      <ChoiceField
        label={t('settings.mail')}
        hint={t(`settings.what.${mail}`)}
        values={CHOICES}
        word={(value) => t(`settings.choice.${value}`)}
        {...form.bind('mail')}
      />
      {mail === 'DIGEST' ? <TimeField label={t('settings.digestAt')} {...form.bind('digestAt')} /> : null}
      {mail === 'NEVER' ? null : (
        <>
          <CheckField label={t('settings.quietDays')} hint={t('settings.quietDaysHint')} {...form.bind('quietDays')} />
          <CheckField label={t('settings.quiet')} {...form.bind('quiet')} />
          {quiet ? (
            <div className={styles.pair}>
              <TimeField label={t('settings.quietFrom')} {...form.bind('quietFrom')} />
              <TimeField label={t('settings.quietTo')} {...form.bind('quietTo')} />
            </div>
          ) : null}
          <TextField
            label={t('settings.email')}
            hint={data.accountEmail ? t('settings.emailHint', { address: data.accountEmail }) : undefined}
            optional
            maxLength={255}
            {...form.bind('email')}
          />
        </>
      )}
      <SaveBar dirty={form.dirty} busy={form.busy} onSave={form.save} onDiscard={form.discard} />
      <LeaveGuard form={form} onSave={form.save} />
    </form>
  )
}
