import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate, useParams } from 'react-router'
import { agencies as agenciesOf } from '../../../app/agencies'
import { paths } from '../../../app/paths'
import { rounds as roundsOf } from '../../../app/plan-in-view'
import { Button } from '../../../ui/Button'
import { useDraft } from '../../../ui/draft'
import { ErrorSummary } from '../../../ui/ErrorSummary'
import { CheckField, ChoiceField, NumberField, TextField } from '../../../ui/Field'
import { formatSpan } from '../../../ui/format'
import { LeaveGuard } from '../../../ui/LeaveGuard'
import { LIGHTS } from '../../../ui/light-status'
import { ManyPicker } from '../../../ui/ManyPicker'
import { checkForm, FACTOR, KINDS, STRATA, startForm, toBody, WEIGHTS } from './draw-form'
import styles from './NewDrawPage.module.css'
import { PreviewPane } from './PreviewPane'
import { planOf, useFreeze, weightRules } from './queries'
import { refuse } from './refuse'

/** From what is drawn, how many, by which strata and weights; beside it what that would be. */
export function NewDrawPage() {
  const { t } = useTranslation('draw')
  const { planId = '' } = useParams()
  const navigate = useNavigate()
  const { data: rules } = useSuspenseQuery(weightRules())
  const { data: rounds } = useSuspenseQuery(roundsOf(planId))
  const {
    data: { sections },
  } = useSuspenseQuery(planOf(planId))
  const { data: agencies } = useSuspenseQuery(agenciesOf(undefined))
  const opened = rounds.filter(({ state }) => state !== 'PLANNED').sort((a, b) => b.ordinal - a.ordinal)
  const over = opened.find(({ counts }) => counts.accepted > 0) ?? opened[0]
  const form = useDraft(startForm(rules.usual, over?.id))
  const [key] = useState(() => crypto.randomUUID())
  const freeze = useFreeze()
  const wrong = checkForm(form.values, t)
  const submit = async () => {
    if (wrong.length > 0) return form.refuse(wrong)
    try {
      const draw = await freeze.mutateAsync({ key, body: toBody(planId, form.values) })
      form.rebase(form.values)
      navigate(paths.draw(draw.id))
    } catch (error) {
      refuse(form, error)
    }
  }
  return (
    <form
      className={styles.page}
      aria-label={t('new')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <header className={styles.head}>
        <h1>{t('new')}</h1>
        <p>{t('stepsAhead')}</p>
      </header>
      <div className={styles.fields}>
        <ErrorSummary error={form.error} refusals={form.refusals} />
        <fieldset className={styles.part}>
          <legend>{t('pool')}</legend>
          <ChoiceField label={t('what')} values={KINDS} word={(kind) => t(`kind.${kind}`)} {...form.bind('what')} />
          <ManyPicker
            label={t('rounds')}
            hint={t('roundsHint')}
            choices={opened.map((round) => ({
              id: round.id,
              label: t('common:round.ordinal', { ordinal: round.ordinal }),
              hint: formatSpan(round.from, round.to),
            }))}
            {...form.bind('roundIds')}
          />
          <ManyPicker
            label={t('sections')}
            hint={t('allHint')}
            choices={sections.map(({ id, title }) => ({ id, label: title }))}
            {...form.bind('sectionIds')}
          />
          <ManyPicker
            label={t('agencies')}
            hint={t('allHint')}
            choices={agencies.map(({ id, shortName, name }) => ({ id, label: shortName, words: [name] }))}
            {...form.bind('agencyIds')}
          />
          <ManyPicker
            label={t('lights')}
            hint={t('allHint')}
            choices={LIGHTS.map((status) => ({ id: status, label: t(`ui:light.${status}`) }))}
            {...form.bind('lights')}
          />
          <div className={styles.row}>
            <TextField label={t('unit')} hint={t('unitHint')} maxLength={20} {...form.bind('unit')} />
            <NumberField label={t('minTarget')} unit={form.values.unit} {...form.bind('minTarget')} />
            <NumberField label={t('minValue')} unit={form.values.unit} {...form.bind('minValue')} />
          </div>
          <CheckField label={t('neverChecked')} {...form.bind('neverChecked')} />
        </fieldset>
        <fieldset className={styles.part}>
          <legend>{t('howMany')}</legend>
          <div className={styles.row}>
            <NumberField label={t('size')} unit={t('items')} {...form.bind('size')} />
            <ChoiceField
              label={t('stratify')}
              values={STRATA}
              word={(strata) => t(`strata.${strata}`)}
              {...form.bind('strata')}
            />
          </div>
          {form.values.strata === 'NONE' ? null : <CheckField label={t('coverEach')} {...form.bind('coverEach')} />}
        </fieldset>
        <fieldset className={styles.part}>
          <legend>{t('weights')}</legend>
          <p className={styles.note}>{t('weightsHint')}</p>
          {WEIGHTS.map((name) => {
            const rule = rules.factors.find(({ factor }) => factor === FACTOR[name])
            return (
              <NumberField
                key={name}
                label={t(`factor.${FACTOR[name]}`)}
                hint={rule ? t(`factorHint.${rule.factor}`) : undefined}
                unit={t('times')}
                {...form.bind(name)}
              />
            )
          })}
        </fieldset>
      </div>
      <aside className={styles.aside}>
        <PreviewPane body={toBody(planId, form.values)} ready={wrong.length === 0} />
        <Button type="submit" look="primary" disabled={freeze.isPending}>
          {t('freeze')}
        </Button>
        <p className={styles.note}>{t('freezeHint')}</p>
      </aside>
      <LeaveGuard form={form} />
    </form>
  )
}
