import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/Button'
import { isStale, useDraft } from '../../../ui/draft'
import { ErrorSummary } from '../../../ui/ErrorSummary'
import { ChoiceField, TextField } from '../../../ui/Field'
import styles from './RobotsPage.module.css'
import { KINDS, type Robot, useChangeRobot, useSetUpRobot } from './robots'

const USUAL = ['round-opened', 'report-due', 'paper-issued', 'rung']

/** A robot's name, address and what it says. The address of one that is set up already is only replaced, never shown. */
export function RobotForm({ robot, onDone }: { robot?: Robot; onDone: () => void }) {
  const { t } = useTranslation('notice')
  const form = useDraft({
    kind: robot?.kind ?? ('WECOM' as Robot['kind']),
    name: robot?.name ?? '',
    url: '',
    secret: '',
    kinds: robot?.kinds ?? USUAL,
  })
  const setUp = useSetUpRobot()
  const change = useChangeRobot()
  const [key] = useState(() => crypto.randomUUID())
  const { kind, kinds } = form.values
  const submit = async () => {
    const url = form.values.url.trim()
    const secret = form.values.secret.trim()
    const said = { name: form.values.name.trim(), kinds, ...(secret ? { secret } : {}) }
    try {
      if (robot) {
        await change.mutateAsync({ id: robot.id, body: { ...said, ...(url ? { url } : {}), version: robot.version } })
      } else {
        await setUp.mutateAsync({ key, body: { ...said, kind, url } })
      }
      onDone()
    } catch (error) {
      form.refuse(error)
    }
  }
  const toggle = (one: string) =>
    form.set({ kinds: kinds.includes(one) ? kinds.filter((other) => other !== one) : [...kinds, one] })
  return (
    <form
      className={styles.form}
      aria-label={robot ? t('robot.changing', { name: robot.name }) : t('robot.add')}
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <ErrorSummary error={form.error} refusals={form.refusals} word={(field) => t(`robot.${field}`)} />
      {isStale(form.error) ? <p>{t('robot.stale')}</p> : null}
      {robot ? null : (
        <ChoiceField
          label={t('robot.kind')}
          values={['WECOM', 'DINGTALK'] as const}
          word={(value) => t(`channel.${value}`)}
          {...form.bind('kind')}
        />
      )}
      <TextField label={t('robot.name')} hint={t('robot.nameHint')} maxLength={60} {...form.bind('name')} />
      <TextField
        label={t('robot.url')}
        hint={robot ? t('robot.urlKept', { url: robot.url }) : t(`robot.urlHint.${kind}`)}
        optional={robot !== undefined}
        maxLength={500}
        {...form.bind('url')}
      />
      {kind === 'DINGTALK' ? (
        <TextField
          label={t('robot.secret')}
          hint={robot?.signed ? t('robot.secretKept') : t('robot.secretHint')}
          optional
          maxLength={200}
          {...form.bind('secret')}
        />
      ) : null}
      <fieldset className={styles.kinds}>
        <legend>{t('robot.kinds')}</legend>
        {KINDS.map((one) => (
          <label key={one}>
            <input type="checkbox" checked={kinds.includes(one)} onChange={() => toggle(one)} />
            <span>{t(`kind.${one}`)}</span>
          </label>
        ))}
      </fieldset>
      <p className={styles.deeds}>
        <Button look="primary" type="submit" disabled={setUp.isPending || change.isPending}>
          {t('robot.save')}
        </Button>
        <Button onClick={onDone}>{t('robot.cancel')}</Button>
      </p>
    </form>
  )
}
