import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Skeleton } from '../../ui/Skeleton'
import { toast } from '../../ui/toast'
import { MemberForm } from './MemberForm'
import styles from './Members.module.css'
import { type Agency, type Duty, type Member, members, useNameMember, useRetireMember } from './queries'

const DUTIES: Duty[] = ['CONTACT', 'SIGNER']

/** Who reports and who signs for an agency. The accounts themselves live in Keycloak. */
export function Members({ agency, mayEdit }: { agency: Agency; mayEdit: boolean }) {
  const { t } = useTranslation('agency')
  const { data, error, refetch } = useQuery(members(agency.id))
  const [editing, setEditing] = useState<string | null>(null)
  const retire = useRetireMember()
  const name = useNameMember()
  if (error) return <ProblemAlert error={error} onRetry={refetch} />
  if (!data) return <Skeleton height={120} />
  const active = data.filter((member) => !member.retired)
  const close = () => setEditing(null)

  const end = (member: Member) =>
    retire.mutate(member.id, {
      onSuccess: () => {
        const { username, duty, phone } = member
        const again = { agencyId: agency.id, username, name: member.name, duty, phone: phone ?? undefined }
        toast(t('member.ended', { name: member.name }), {
          undo: () => name.mutate({ body: again, key: crypto.randomUUID() }),
        })
      },
    })

  return (
    <section aria-labelledby="members" className={styles.members}>
      <h3 id="members">{t('member.title')}</h3>
      <ProblemAlert error={retire.error ?? name.error} />
      {DUTIES.map((duty) => {
        const those = active.filter((member) => member.duty === duty)
        return (
          <div key={duty}>
            <h4>{t(`member.${duty}`)}</h4>
            {those.length === 0 ? <p className={styles.none}>{t(`member.no${duty}`)}</p> : null}
            <ul>
              {those.map((member) => (
                <li key={member.id}>
                  {editing === member.id ? (
                    <MemberForm agencyId={agency.id} duty={duty} member={member} onDone={close} />
                  ) : (
                    <p className={styles.row}>
                      <b>{member.name}</b>
                      <span>{member.username}</span>
                      <span>{member.phone}</span>
                      {mayEdit ? (
                        <span className={styles.deeds}>
                          <Button look="quiet" onClick={() => setEditing(member.id)}>
                            {t('change')}
                            <span className="visually-hidden"> {member.name}</span>
                          </Button>
                          <Button look="quiet" onClick={() => end(member)} disabled={retire.isPending}>
                            {t('member.end')}
                            <span className="visually-hidden"> {member.name}</span>
                          </Button>
                        </span>
                      ) : null}
                    </p>
                  )}
                </li>
              ))}
            </ul>
            {editing === duty ? <MemberForm agencyId={agency.id} duty={duty} onDone={close} /> : null}
            {mayEdit && editing !== duty ? (
              <Button onClick={() => setEditing(duty)}>{t(`member.add${duty}`)}</Button>
            ) : null}
          </div>
        )
      })}
    </section>
  )
}
