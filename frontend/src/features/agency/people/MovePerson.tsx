import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/Button'
import { isStale, useDraft } from '../../../ui/draft'
import { ErrorSummary } from '../../../ui/ErrorSummary'
import { toast } from '../../../ui/toast'
import type { Agency } from '../queries'
import { DutyPicker } from './DutyPicker'
import { DutyWords } from './DutyWords'
import { dutiesBody, dutiesOf } from './duties-form'
import styles from './People.module.css'
import { type Person, useMove } from './queries'

/** The duties as they stand, and the way to other ones; whoever left is asked back by giving duties. */
export function MovePerson({ person, agencies }: { person: Person; agencies: Agency[] }) {
  const { t } = useTranslation('people')
  const [moving, setMoving] = useState(false)
  const gone = person.state === 'RETIRED'
  return (
    <section className={styles.part} aria-labelledby="duties">
      <h3 id="duties">{t('duty.title')}</h3>
      {moving ? (
        <DutiesEditor key={person.version} person={person} agencies={agencies} onDone={() => setMoving(false)} />
      ) : (
        <p className={styles.row}>
          <span>
            <DutyWords duties={person.duties} />
          </span>
          <Button look="quiet" onClick={() => setMoving(true)}>
            {t(gone ? 'duty.again' : 'duty.change')}
          </Button>
        </p>
      )}
    </section>
  )
}

function DutiesEditor({ person, agencies, onDone }: { person: Person; agencies: Agency[]; onDone: () => void }) {
  const { t } = useTranslation('people')
  const form = useDraft(dutiesOf(person))
  const move = useMove()
  const submit = async () => {
    try {
      const moved = await move.mutateAsync({
        id: person.id,
        body: { duties: dutiesBody(form.values), version: person.version },
      })
      toast(t('duty.moved', { name: moved.name }))
      onDone()
    } catch (error) {
      form.refuse(error)
    }
  }
  return (
    <form
      aria-label={t('duty.change')}
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <ErrorSummary error={form.error} refusals={form.refusals} />
      {isStale(form.error) ? <p>{t('stale')}</p> : null}
      <DutyPicker form={form} agencies={agencies} />
      <p className={styles.note}>{t('duty.note')}</p>
      <p className={styles.deeds}>
        <Button look="primary" type="submit" disabled={move.isPending || !form.dirty}>
          {t('duty.save')}
        </Button>
        <Button onClick={onDone}>{t('cancel')}</Button>
      </p>
    </form>
  )
}
