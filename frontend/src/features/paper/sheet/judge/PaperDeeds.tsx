import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { paths } from '../../../../app/paths'
import { ButtonLink } from '../../../../ui/Button'
import { useDraft } from '../../../../ui/draft'
import { AreaField } from '../../../../ui/Field'
import { toast } from '../../../../ui/toast'
import { useCancel, useClose } from '../../deeds'
import { isOpen } from '../../states'
import type { PaperView } from '../../types'
import styles from '../Addressees.module.css'
import { DeedForm } from '../DeedForm'

/** The issuer ends the whole paper: done for all, or taken back with a reason. */
export function PaperDeeds({ paper, deed }: { paper: PaperView; deed: string | null }) {
  const { t } = useTranslation('judge')
  const navigate = useNavigate()
  const close = useClose(paper)
  const cancel = useCancel(paper)
  const form = useDraft({ note: '', reason: '' })
  const done = () => navigate(paths.paper(paper.id), { replace: true, preventScrollReset: true })
  if (!paper.may.close && !paper.may.cancel) return null
  if (deed === 'close' && paper.may.close) {
    const open = paper.addressees.filter(({ state }) => isOpen(state)).length
    return (
      <DeedForm
        title={t('close.do')}
        hint={t('close.hint', { count: open })}
        form={form}
        prefix="close-"
        send={t('close.send')}
        onSend={async ({ note }) => {
          await close.mutateAsync({ note: note.trim() || undefined })
          toast(t('close.done', { number: paper.number }))
        }}
        onDone={done}
      >
        <AreaField label={t('close.note')} rows={2} maxLength={500} optional {...form.bind('note')} />
      </DeedForm>
    )
  }
  if (deed === 'cancel' && paper.may.cancel) {
    return (
      <DeedForm
        title={t('cancel.do')}
        hint={t('cancel.hint')}
        form={form}
        prefix="cancel-"
        send={t('cancel.send')}
        check={({ reason }) => (reason.trim() ? [] : [{ field: 'reason', message: t('cancel.needReason') }])}
        onSend={async ({ reason }) => {
          await cancel.mutateAsync({ reason: reason.trim() })
          toast(t('cancel.done', { number: paper.number }))
        }}
        onDone={done}
      >
        <AreaField label={t('cancel.reason')} rows={2} maxLength={500} {...form.bind('reason')} />
      </DeedForm>
    )
  }
  return (
    <p className={`${styles.deeds} no-print`}>
      {paper.may.close ? (
        <ButtonLink to={paths.paper(paper.id, { deed: 'close' })} preventScrollReset>
          {t('close.do')}
        </ButtonLink>
      ) : null}
      {paper.may.cancel ? (
        <ButtonLink look="quiet" to={paths.paper(paper.id, { deed: 'cancel' })} preventScrollReset>
          {t('cancel.do')}
        </ButtonLink>
      ) : null}
    </p>
  )
}
