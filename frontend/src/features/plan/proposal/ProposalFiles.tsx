import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, ok, type Schemas } from '../../../api/client'
import { sendForm } from '../../../api/upload'
import { FilePicker } from '../../../ui/FilePicker'
import { FileTile } from '../../../ui/FileTile'
import { ProblemAlert } from '../../../ui/ProblemAlert'
import styles from './proposal.module.css'
import { type Proposal, proposalFiles } from './queries'

/** The document on whose authority a target is to change; the office adds it until it is decided. */
export function ProposalFiles({ proposal }: { proposal: Proposal }) {
  const { t } = useTranslation('proposal')
  const client = useQueryClient()
  const { data, error } = useQuery(proposalFiles(proposal.id))
  const changed = () => client.invalidateQueries(proposalFiles(proposal.id))
  const add = useMutation({
    mutationFn: async (files: File[]) => {
      for (const file of files) {
        const form = new FormData()
        form.set('file', file, file.name)
        form.set('proposalId', proposal.id)
        await sendForm<Schemas['EvidenceView']>('/api/v1/evidence', form, crypto.randomUUID(), () => {})
      }
    },
    onSettled: changed,
  })
  const remove = useMutation({
    mutationFn: (id: string) => ok(api.DELETE('/api/v1/evidence/{id}', { params: { path: { id } } })),
    onSettled: changed,
  })
  const edits = proposal.mayWithdraw
  if (!edits && (data?.length ?? 0) === 0) return <ProblemAlert error={error} />
  return (
    <section aria-labelledby="files">
      <h2 id="files">{t('files')}</h2>
      <ProblemAlert error={error ?? add.error ?? remove.error} />
      {edits ? (
        <FilePicker word={add.isPending ? t('sending') : t('addFile')} onPick={(files) => add.mutate(files)} />
      ) : null}
      <ul className={styles.rows}>
        {data?.map((file) => (
          <FileTile
            key={file.id}
            file={file}
            remove={edits ? { word: t('removeFile'), onRemove: () => remove.mutate(file.id) } : undefined}
          />
        ))}
      </ul>
    </section>
  )
}
