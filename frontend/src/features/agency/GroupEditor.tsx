import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button'
import { isStale, useDraft } from '../../ui/draft'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { TextField } from '../../ui/Field'
import { LeaveGuard } from '../../ui/LeaveGuard'
import { ManyPicker } from '../../ui/ManyPicker'
import { toast } from '../../ui/toast'
import styles from './AgencyPage.module.css'
import { type Agency, type Group, useChangeGroup, useDropGroup, useMakeGroup } from './queries'

type Props = { group?: Group; agencies: Agency[]; mayEdit: boolean; onDone: (id?: string) => void }

/** A name that stands for several agencies, such as 各镇. */
export function GroupEditor({ group, agencies, mayEdit, onDone }: Props) {
  const { t } = useTranslation('agency')
  const form = useDraft({
    code: group?.code ?? '',
    name: group?.name ?? '',
    agencyIds: group?.agencies.map((agency) => agency.id) ?? [],
  })
  const make = useMakeGroup()
  const change = useChangeGroup()
  const drop = useDropGroup()
  const [key] = useState(() => crypto.randomUUID())
  const busy = make.isPending || change.isPending || drop.isPending

  const submit = async () => {
    const { code, name, agencyIds } = form.values
    try {
      const saved = group
        ? await change.mutateAsync({ id: group.id, body: { name: name.trim(), agencyIds, version: group.version } })
        : await make.mutateAsync({ key, body: { code: code.trim(), name: name.trim(), agencyIds } })
      form.rebase(form.values)
      toast(t('saved', { name: saved.name }))
      onDone(saved.id)
    } catch (error) {
      form.refuse(error)
    }
  }
  const remove = () =>
    drop.mutate(group?.id ?? '', {
      onSuccess: () => {
        form.rebase(form.values)
        toast(t('group.dropped', { name: group?.name }))
        onDone()
      },
      onError: form.refuse,
    })

  return (
    <form
      className={styles.detail}
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <h2>{group?.name ?? t('group.new')}</h2>
      <ErrorSummary error={form.error} refusals={form.refusals} />
      {isStale(form.error) ? <p>{t('member.stale')}</p> : null}
      <div className={styles.fields}>
        <TextField label={t('group.name')} hint={t('group.nameHint')} disabled={!mayEdit} {...form.bind('name')} />
        <TextField
          label={t('code')}
          hint={t(group ? 'codeFixed' : 'group.codeHint')}
          {...form.bind('code')}
          disabled={group !== undefined}
        />
      </div>
      <ManyPicker
        label={t('group.agencies')}
        choices={agencies.map((agency) => ({
          id: agency.id,
          label: agency.shortName,
          hint: agency.name,
          words: [...agency.aliases, agency.code],
        }))}
        disabled={!mayEdit}
        {...form.bind('agencyIds')}
      />
      {mayEdit ? (
        <p className={styles.deeds}>
          <Button type="submit" look="primary" disabled={busy || !form.dirty}>
            {t(group ? 'save' : 'group.make')}
          </Button>
          {group ? (
            <Button disabled={busy} onClick={remove}>
              {t('group.drop')}
            </Button>
          ) : (
            <Button onClick={() => onDone()}>{t('cancel')}</Button>
          )}
        </p>
      ) : null}
      <LeaveGuard form={form} />
    </form>
  )
}
