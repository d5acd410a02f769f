import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/Button'
import { useDraft } from '../../../ui/draft'
import { ErrorSummary } from '../../../ui/ErrorSummary'
import { Prefixed } from '../../../ui/Field'
import styles from './MeasureChoice.module.css'
import { MeasureFields } from './MeasureFields'
import { blankMeasure, checkMeasure, toMeasureBody } from './measure-form'
import { useAddMeasure } from './queries'
import { useChoices } from './useChoices'

type Props = {
  planId: string
  jurisdiction: string
  suggested: string
  owner: string | undefined
  onDone: (id?: string) => void
}

/** A measure made in passing, where an indicator needs it: named like the indicator, owned by who leads. */
export function NewMeasure({ planId, jurisdiction, suggested, owner, onDone }: Props) {
  const { t } = useTranslation('editor')
  const add = useAddMeasure()
  const { agencies } = useChoices(jurisdiction)
  const form = useDraft(blankMeasure(suggested, owner))
  const [key] = useState(() => crypto.randomUUID())
  const submit = async () => {
    const wrong = checkMeasure(form.values, t)
    if (wrong.length > 0) return form.refuse(wrong)
    try {
      const made = await add.mutateAsync({ id: planId, key, body: toMeasureBody(form.values) })
      onDone(made.id)
    } catch (error) {
      form.refuse(error)
    }
  }
  return (
    <fieldset className={styles.new}>
      <legend>{t('newMeasure')}</legend>
      <Prefixed by="measure-">
        <ErrorSummary
          error={form.error}
          refusals={form.refusals}
          word={(name) => t(`field.${name}`, { defaultValue: '' })}
        />
        <MeasureFields form={form} agencies={agencies} inForce={false} />
      </Prefixed>
      <p>
        <Button onClick={submit} disabled={add.isPending}>
          {t('addMeasure')}
        </Button>{' '}
        <Button look="quiet" onClick={() => onDone()}>
          {t('cancel')}
        </Button>
      </p>
    </fieldset>
  )
}
