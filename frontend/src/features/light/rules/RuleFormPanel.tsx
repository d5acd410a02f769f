import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/Button'
import { useDraft } from '../../../ui/draft'
import { ErrorSummary } from '../../../ui/ErrorSummary'
import { AreaField, CheckField, NumberField, TextField } from '../../../ui/Field'
import { LeaveGuard } from '../../../ui/LeaveGuard'
import { LightShape } from '../../../ui/LightShape'
import { SUMMARY_ORDER } from '../../../ui/light-status'
import { toast } from '../../../ui/toast'
import { GapScale } from './GapScale'
import { type Rule, usePublishRule } from './queries'
import { RuleSentences } from './RuleSentences'
import styles from './RulesPage.module.css'
import { checkRule, toRuleBody, toRuleForm } from './rule-form'

type Props = { current: Rule; begin: Rule; onDone: () => void }

/** The next version of the rules, and how it would read; it repaints today, never yesterday. */
export function RuleFormPanel({ current, begin, onDone }: Props) {
  const { t } = useTranslation('rules')
  const publish = usePublishRule()
  const form = useDraft(toRuleForm(begin))
  const [key] = useState(() => crypto.randomUUID())
  const next = toRuleBody(form.values)
  const sayable = [next.greenGap, next.yellowGap, next.milestoneDays].every((number) => !Number.isNaN(number))
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
  const isSame = current === begin && !form.dirty
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
      <h2>{t('change')}</h2>
      <ErrorSummary error={form.error} refusals={form.refusals} />
      <div className={styles.fields}>
        <NumberField label={t('greenGap')} unit={t('points')} {...form.bind('greenGap')} />
        <NumberField label={t('yellowGap')} unit={t('points')} {...form.bind('yellowGap')} />
        <NumberField label={t('milestoneDays')} unit={t('days')} {...form.bind('milestoneDays')} />
      </div>
      <CheckField label={t('lastMissYellow')} hint={t('lastMissHint')} {...form.bind('lastMissYellow')} />
      <fieldset className={styles.words}>
        <legend>{t('words')}</legend>
        {SUMMARY_ORDER.map((status) => (
          <div key={status}>
            <LightShape status={status} size={14} />
            <TextField label={t('zh')} maxLength={10} {...form.bind(`words.${status}.zh`)} />
            <TextField label={t('en')} maxLength={30} {...form.bind(`words.${status}.en`)} />
          </div>
        ))}
      </fieldset>
      <AreaField label={t('reason')} hint={t('reasonHint')} rows={2} maxLength={500} {...form.bind('reason')} />
      <section className={styles.preview} aria-label={t('preview')}>
        <h3>{t('preview')}</h3>
        {sayable ? (
          <>
            <GapScale rule={next} />
            <RuleSentences rule={next} />
          </>
        ) : (
          <p>{t('noPreview')}</p>
        )}
      </section>
      <p className={styles.deeds}>
        <Button type="submit" look="primary" disabled={publish.isPending || isSame}>
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
      <LeaveGuard form={form} />
    </form>
  )
}
