import { useTranslation } from 'react-i18next'
import { useMe } from '../../../app/me'
import { AreaField, DayField } from '../../../ui/Field'
import { useKeptDraft } from '../../../ui/kept-draft'
import { toast } from '../../../ui/toast'
import { useAskExtension } from '../deeds'
import type { AddresseeView, PaperView } from '../types'
import { DeedForm } from './DeedForm'

type Props = { paper: PaperView; addressee: AddresseeView; onDone: () => void }

/** More time is asked for with a day and a reason. */
export function ExtensionForm({ paper, addressee, onDone }: Props) {
  const { t } = useTranslation('paper')
  const form = useKeptDraft(`${useMe().username}/extension/${addressee.id}`, { until: '', reason: '' })
  const ask = useAskExtension(paper.id, addressee)
  return (
    <DeedForm
      title={t('extension.ask')}
      form={form}
      send={t('extension.send')}
      check={({ until, reason }) => [
        ...(until ? [] : [{ field: 'until', message: t('extension.needUntil') }]),
        ...(reason.trim() ? [] : [{ field: 'reason', message: t('extension.needReason') }]),
      ]}
      onSend={async ({ until, reason }) => {
        await ask.mutateAsync({ until, reason: reason.trim() })
        form.done()
        toast(t('extension.sent'))
      }}
      onDone={onDone}
    >
      <DayField label={t('extension.until')} {...form.bind('until')} />
      <AreaField label={t('extension.reason')} rows={3} maxLength={500} {...form.bind('reason')} />
    </DeedForm>
  )
}
