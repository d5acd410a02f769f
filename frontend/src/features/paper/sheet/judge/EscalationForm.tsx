import { useTranslation } from 'react-i18next'
import { useDraft } from '../../../../ui/draft'
import { AreaField, ChoiceField } from '../../../../ui/Field'
import { toast } from '../../../../ui/toast'
import { useEscalate } from '../../deeds'
import type { AddresseeView, PaperView, Rung } from '../../types'
import { DeedForm } from '../DeedForm'

type Props = { paper: PaperView; addressee: AddresseeView; onDone: () => void }
type Step = { rung: Rung; reason: string }

/** The next rung, or one further up by hand: always with a reason. */
export function EscalationForm({ paper, addressee, onDone }: Props) {
  const { t } = useTranslation('judge')
  const higher: readonly Rung[] = paper.rung === 'ORANGE' ? ['RED'] : ['ORANGE', 'RED']
  const form = useDraft<Step>({ rung: higher[0] ?? 'RED', reason: '' })
  const escalate = useEscalate(paper.id, addressee)
  return (
    <DeedForm
      title={t('escalate.title', { agency: addressee.agency.shortName })}
      hint={t('escalate.hint')}
      form={form}
      prefix="escalate-"
      send={t('escalate.send')}
      check={({ rung, reason }) =>
        rung === higher[0] || reason.trim() ? [] : [{ field: 'reason', message: t('escalate.needReason') }]
      }
      onSend={async ({ rung, reason }) => {
        const order = await escalate.mutateAsync({ rung, reason: reason.trim() || undefined })
        toast(t('escalate.done', { number: order.number }))
      }}
      onDone={onDone}
    >
      <ChoiceField
        label={t('escalate.rung')}
        {...form.bind('rung')}
        values={higher}
        word={(rung) => t(`paper:rung.${rung}`)}
      />
      <AreaField
        label={t('escalate.reason')}
        hint={t('escalate.reasonHint')}
        rows={2}
        maxLength={500}
        {...form.bind('reason')}
      />
    </DeedForm>
  )
}
