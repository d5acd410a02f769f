import { useTranslation } from 'react-i18next'
import type { Draft } from '../../../ui/draft'
import { ManyPicker } from '../../../ui/ManyPicker'
import type { Agency } from '../queries'
import { type DutiesForm, TASK_FORCE } from './duties-form'
import styles from './People.module.css'

type Props = { form: Draft<DutiesForm>; agencies: Agency[] }

/** All that a person is to do: in the task force, and for which agencies. */
export function DutyPicker({ form, agencies }: Props) {
  const { t } = useTranslation('people')
  const choices = agencies.map((agency) => ({
    id: agency.id,
    label: agency.shortName,
    hint: agency.name,
    words: [agency.code, ...agency.aliases],
    gone: agency.retired,
  }))
  const { roles } = form.values
  const toggle = (role: string) =>
    form.set({ roles: roles.includes(role) ? roles.filter((one) => one !== role) : [...roles, role] })
  return (
    <div className={styles.duties}>
      <fieldset className={styles.roles}>
        <legend>{t('duty.taskForce')}</legend>
        {TASK_FORCE.map((role) => (
          <label key={role}>
            <input type="checkbox" checked={roles.includes(role)} onChange={() => toggle(role)} />
            <span>{t(`common:role.${role}`)}</span>
          </label>
        ))}
      </fieldset>
      <ManyPicker
        label={t('duty.contactOf')}
        hint={t('duty.contactHint')}
        choices={choices}
        {...form.bind('contactOf')}
      />
      <ManyPicker label={t('duty.signerOf')} hint={t('duty.signerHint')} choices={choices} {...form.bind('signerOf')} />
    </div>
  )
}
