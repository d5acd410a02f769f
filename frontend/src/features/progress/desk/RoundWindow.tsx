import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import { paths } from '../../../app/paths'
import { Button, ButtonLink } from '../../../ui/Button'
import { Conflicts } from '../../../ui/Conflicts'
import { Day } from '../../../ui/Day'
import { ErrorSummary } from '../../../ui/ErrorSummary'
import { DayField } from '../../../ui/Field'
import { LeaveGuard } from '../../../ui/LeaveGuard'
import { toast } from '../../../ui/toast'
import { useEdit } from '../../../ui/useEdit'
import { readRound, useMoveRound } from './queries'
import styles from './RoundPage.module.css'
import type { Round } from './types'
import { inShanghai, shanghaiMoment } from './window-time'

const ENDS = ['opensAt', 'dueAt', 'closesAt'] as const

/** When a round may be reported: it opens, is due, and closes. The office may move each of them. */
export function RoundWindow({ round, mayEdit, editing }: { round: Round; mayEdit: boolean; editing: boolean }) {
  const { t } = useTranslation('round')
  if (editing && mayEdit) return <WindowForm round={round} />
  return (
    <div className={styles.window}>
      <dl>
        {ENDS.map((end) => (
          <div key={end}>
            <dt>{t(end)}</dt>
            <dd>
              <Day on={round[end]} time />
            </dd>
          </div>
        ))}
      </dl>
      {mayEdit ? <Link to={paths.round(round.id, { edit: 'window' })}>{t('moveWindow')}</Link> : null}
    </div>
  )
}

function WindowForm({ round }: { round: Round }) {
  const { t } = useTranslation('round')
  const navigate = useNavigate()
  const move = useMoveRound()
  const form = useEdit(round, {
    toForm: ({ opensAt, dueAt, closesAt }) => ({
      opensAt: inShanghai(opensAt),
      dueAt: inShanghai(dueAt),
      closesAt: inShanghai(closesAt),
    }),
    check: (values) =>
      ENDS.filter((end) => !values[end]).map((end) => ({ field: end, message: t('needMoment', { end: t(end) }) })),
    send: (values, seen) =>
      move.mutateAsync({
        id: round.id,
        body: {
          opensAt: shanghaiMoment(values.opensAt, seen.opensAt),
          dueAt: shanghaiMoment(values.dueAt, seen.dueAt),
          closesAt: shanghaiMoment(values.closesAt, seen.closesAt),
          version: seen.version,
        },
      }),
    reload: () => readRound(round.id),
    onSaved: (saved) => {
      const { opensAt, dueAt, closesAt } = round
      toast(t('moved', { ordinal: round.ordinal }), {
        undo: () => move.mutate({ id: round.id, body: { opensAt, dueAt, closesAt, version: saved.version } }),
      })
      navigate(paths.round(round.id))
    },
  })
  const begun = round.state !== 'PLANNED'
  return (
    <form
      className={styles.windowForm}
      aria-label={t('moveWindow')}
      onSubmit={(event) => {
        event.preventDefault()
        void form.save()
      }}
    >
      <ErrorSummary error={form.error} refusals={form.refusals} />
      <Conflicts
        conflicts={form.conflicts}
        label={(name) => t(name)}
        word={(value) => String(value).replace('T', ' ')}
        onTake={form.takeTheirs}
      />
      <div className={styles.windowFields}>
        {ENDS.map((end) => (
          <DayField
            key={end}
            time
            label={t(end)}
            hint={t(`${end}Hint`)}
            {...form.bind(end)}
            disabled={end === 'opensAt' && begun}
          />
        ))}
      </div>
      <p className={styles.deeds}>
        <Button type="submit" look="primary" disabled={!form.dirty || form.busy}>
          {t('saveWindow')}
        </Button>
        <ButtonLink to={paths.round(round.id)} onClick={form.discard}>
          {t('cancel')}
        </ButtonLink>
      </p>
      <LeaveGuard form={form} onSave={form.save} />
    </form>
  )
}
