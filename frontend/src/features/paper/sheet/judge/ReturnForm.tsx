import { useTranslation } from 'react-i18next'
import { useDraft } from '../../../../ui/draft'
import { AreaField, DayField } from '../../../../ui/Field'
import { toast } from '../../../../ui/toast'
import { useReturn } from '../../deeds'
import type { AddresseeView, PaperView } from '../../types'
import { DeedForm } from '../DeedForm'

type Props = { paper: PaperView; addressee: AddresseeView; onDone: () => void }

/** Nothing goes back without a word on what to do better. */
export function ReturnForm({ paper, addressee, onDone }: Props) {
  const { t } = useTranslation('judge')
  const form = useDraft({ note: '', dueOn: '' })
  const back = useReturn(paper.id, addressee)
  return (
    <DeedForm
      title={t('judge.return')}
      form={form}
      prefix="return-"
      send={t('judge.return')}
      check={({ note }) => (note.trim() ? [] : [{ field: 'note', message: t('judge.needNote') }])}
      onSend={async ({ note, dueOn }) => {
        await back.mutateAsync({ note: note.trim(), dueOn: dueOn || undefined })
        toast(t('judge.returned', { agency: addressee.agency.shortName }))
      }}
      onDone={onDone}
    >
      <AreaField
        label={t('judge.note')}
        hint={t('judge.noteHint')}
        rows={3}
        maxLength={1000}
        autoFocus
        {...form.bind('note')}
      />
      <DayField label={t('judge.dueOn')} hint={t('judge.dueOnHint')} optional {...form.bind('dueOn')} />
    </DeedForm>
  )
}
