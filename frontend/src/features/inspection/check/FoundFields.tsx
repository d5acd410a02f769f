import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/Button'
import { AreaField, DayField } from '../../../ui/Field'
import { Choices } from './Choices'
import styles from './MakeCheck.module.css'
import type { Found } from './store'
import { SEVERITIES } from './types'

type Props = { found: Found[]; said: (field: string) => string | undefined; onChange: (found: Found[]) => void }

/** What was found wrong on site, and what the agency is to do by when; it goes with the result. */
export function FoundFields({ found, said, onChange }: Props) {
  const { t } = useTranslation('check')
  const set = (at: number, part: Partial<Found>) =>
    onChange(found.map((one, place) => (place === at ? { ...one, ...part } : one)))
  return (
    <section className={styles.found} aria-label={t('found.title')}>
      <h2>
        {t('found.title')} <small>{t('found.hint')}</small>
      </h2>
      {found.map((one, at) => (
        <div key={at} className={styles.point}>
          <Choices
            name={`found[${at}].severity`}
            label={t('found.severity')}
            values={SEVERITIES}
            value={one.severity}
            word={(severity) => t(`severity.${severity}`)}
            onChoose={(severity) => set(at, { severity })}
          />
          <AreaField
            label={t('found.text')}
            name={`found[${at}].text`}
            maxLength={2000}
            rows={2}
            value={one.text}
            error={said(`found[${at}].text`)}
            onChange={(text) => set(at, { text })}
          />
          <AreaField
            label={t('found.wanted')}
            name={`found[${at}].wanted`}
            maxLength={2000}
            rows={2}
            value={one.wanted}
            error={said(`found[${at}].wanted`)}
            onChange={(wanted) => set(at, { wanted })}
          />
          <DayField
            label={t('found.dueOn')}
            name={`found[${at}].dueOn`}
            value={one.dueOn}
            error={said(`found[${at}].dueOn`)}
            onChange={(dueOn) => set(at, { dueOn })}
          />
          <Button look="quiet" onClick={() => onChange(found.filter((_, place) => place !== at))}>
            {t('found.drop')}
          </Button>
        </div>
      ))}
      <Button onClick={() => onChange([...found, { severity: 'MINOR', text: '', wanted: '', dueOn: '' }])}>
        {t('found.add')}
      </Button>
    </section>
  )
}
