import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/Button'
import { useDraft } from '../../../ui/draft'
import { ErrorSummary } from '../../../ui/ErrorSummary'
import { AreaField } from '../../../ui/Field'
import { today } from '../../../ui/format'
import { toast } from '../../../ui/toast'
import styles from './CheckPane.module.css'
import { useArchive } from './queries'
import type { Plan } from './types'

/** Its year is over: nothing more is reported, everything stays to be read. Earlier only with a reason. */
export function ArchivePlan({ plan }: { plan: Plan }) {
  const { t } = useTranslation('editor')
  const archive = useArchive()
  const [open, setOpen] = useState(false)
  const form = useDraft({ reason: '' })
  const early = today() <= plan.endsOn
  const submit = async () => {
    const reason = form.values.reason.trim()
    if (early && !reason) return form.refuse([{ field: 'reason', message: t('needReason') }])
    try {
      await archive.mutateAsync({ id: plan.id, body: { reason: reason || undefined } })
      toast(t('archived', { title: plan.title }))
    } catch (error) {
      form.refuse(error)
    }
  }
  return (
    <section className={styles.ending}>
      {open ? (
        <>
          <p>{t(early ? 'archiveEarly' : 'archiveText')}</p>
          <ErrorSummary
            error={form.error}
            refusals={form.refusals}
            word={(name) => t(`field.${name}`, { defaultValue: '' })}
          />
          <AreaField label={t('reason')} optional={!early} rows={2} maxLength={500} {...form.bind('reason')} />
        </>
      ) : null}
      <p>
        <Button disabled={archive.isPending} onClick={open ? submit : () => setOpen(true)}>
          {t(open ? 'archiveSure' : 'archive')}
        </Button>{' '}
        {open ? (
          <Button look="quiet" onClick={() => setOpen(false)}>
            {t('cancel')}
          </Button>
        ) : null}
      </p>
    </section>
  )
}
