import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/Button'
import { useDraft } from '../../../ui/draft'
import { ErrorSummary } from '../../../ui/ErrorSummary'
import { AreaField, CheckField, ChoiceField, NumberField, TextField } from '../../../ui/Field'
import { LeaveGuard } from '../../../ui/LeaveGuard'
import { toast } from '../../../ui/toast'
import { KINDS } from '../states'
import styles from './DispatchRulesPage.module.css'
import { type Rule, sayRule, usePublish } from './queries'
import { checkRule, daysOf, LIGHT_DEEDS, RUNG_DEEDS, toBody, toForm } from './rule-form'
import { Sentences } from './Sentences'

type Props = { current: Rule; begin: Rule; onDone: () => void }

/** The next version of the rules, and beside it how it would read. */
export function RuleForm({ current, begin, onDone }: Props) {
  const { t } = useTranslation('dispatch')
  const publish = usePublish()
  const form = useDraft(toForm(begin))
  const [key] = useState(() => crypto.randomUUID())
  const next = toBody(form.values)
  const sayable = checkRule({ ...form.values, reason: '…' }, t).length === 0
  const said = useQuery({ ...sayRule(next), enabled: sayable })
  const submit = async () => {
    const wrong = checkRule(form.values, t)
    if (wrong.length > 0) return form.refuse(wrong)
    try {
      const made = await publish.mutateAsync({ key, body: next })
      form.rebase(form.values)
      toast(t('published', { version: made.version }))
      onDone()
    } catch (error) {
      form.refuse(error)
    }
  }
  const days = t('workingDays')
  return (
    <form
      className={styles.form}
      aria-label={t('change')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <div className={styles.fields}>
        <ErrorSummary error={form.error} refusals={form.refusals} />
        <fieldset>
          <legend>{t('group.reports')}</legend>
          <TextField label={t('reportBefore')} hint={t('beforeHint')} {...form.bind('reportBefore')} />
          <NumberField label={t('reportEvery')} hint={t('never')} unit={days} {...form.bind('reportEvery')} />
          <CheckField label={t('reportOnDay')} {...form.bind('reportOnDay')} />
        </fieldset>
        <fieldset>
          <legend>{t('group.lying')}</legend>
          <NumberField label={t('signAfter')} unit={days} {...form.bind('signAfter')} />
          <NumberField label={t('reviewAfter')} unit={days} {...form.bind('reviewAfter')} />
          <NumberField label={t('returnedAfter')} unit={days} {...form.bind('returnedAfter')} />
          <NumberField label={t('lyingEvery')} unit={days} {...form.bind('lyingEvery')} />
        </fieldset>
        <fieldset>
          <legend>{t('group.papers')}</legend>
          <NumberField label={t('paperSignDays')} unit={days} {...form.bind('paperSignDays')} />
          {KINDS.map((kind) => (
            <NumberField
              key={kind}
              label={t('paperDays', { kind: t(`paper:kind.${kind}`) })}
              unit={days}
              {...form.bind(daysOf(kind))}
            />
          ))}
          <TextField label={t('paperBefore')} hint={t('paperBeforeHint')} {...form.bind('paperBefore')} />
          <NumberField label={t('paperEvery')} hint={t('never')} unit={days} {...form.bind('paperEvery')} />
        </fieldset>
        <fieldset>
          <legend>{t('group.ladder')}</legend>
          <NumberField label={t('orangeAfter')} hint={t('never')} unit={days} {...form.bind('orangeAfter')} />
          <ChoiceField
            label={t('orange')}
            {...form.bind('orange')}
            values={RUNG_DEEDS}
            word={(one) => t(`deed.${one}`)}
          />
          <NumberField label={t('redAfter')} hint={t('never')} unit={days} {...form.bind('redAfter')} />
          <ChoiceField label={t('red')} {...form.bind('red')} values={RUNG_DEEDS} word={(one) => t(`deed.${one}`)} />
        </fieldset>
        <fieldset>
          <legend>{t('group.lights')}</legend>
          {(['yellowLight', 'redLight'] as const).map((light) => (
            <ChoiceField
              key={light}
              label={t(light)}
              {...form.bind(light)}
              values={LIGHT_DEEDS}
              word={(one) => t(`deed.${one}`)}
            />
          ))}
        </fieldset>
        <AreaField label={t('reason')} hint={t('reasonHint')} rows={2} maxLength={500} {...form.bind('reason')} />
        <p className={styles.deeds}>
          <Button type="submit" look="primary" disabled={publish.isPending || (current === begin && !form.dirty)}>
            {t('publish', { version: current.version + 1 })}
          </Button>
          <Button
            onClick={() => {
              form.rebase(form.base)
              onDone()
            }}
          >
            {t('cancel')}
          </Button>
        </p>
      </div>
      <section className={styles.preview} aria-label={t('preview')} aria-live="polite">
        <h2>{t('preview')}</h2>
        {said.data && sayable ? <Sentences rule={said.data} /> : <p>{t('noPreview')}</p>}
      </section>
      <LeaveGuard form={form} />
    </form>
  )
}
