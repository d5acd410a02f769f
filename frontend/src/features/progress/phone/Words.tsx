import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../../../api/client'
import { Button } from '../../../ui/Button'
import { AreaField, fieldId } from '../../../ui/Field'
import { DelayFields } from './DelayFields'
import type { Values } from './values'
import styles from './Words.module.css'

const LIMIT = 1000
const more = ['problemText', 'nextText', 'delay'] as const
type More = (typeof more)[number]

type Props = {
  values: Values
  errors: { [field: string]: string }
  previous: Schemas['Narrative'] | null | undefined
  /** Something is behind, so its reason is asked for without being called. */
  behind: boolean
  onType: (typed: Values) => void
}

/** What there is to say: progress always, the rest when there is something. */
export function Words({ values, errors, previous, behind, onType }: Props) {
  const { t } = useTranslation('report')
  const [opened, setOpened] = useState<More[]>([])
  const isOpen = (one: More) =>
    opened.includes(one) ||
    (one === 'delay'
      ? behind || Boolean(values['delay.reason']) || 'delay.level' in errors
      : Boolean(values[one] || errors[one]))
  const closed = more.filter((one) => !isOpen(one))
  return (
    <div className={styles.words}>
      <Text name="progressText" {...{ values, errors, previous, onType }} />
      {isOpen('problemText') ? <Text name="problemText" {...{ values, errors, previous, onType }} /> : null}
      {isOpen('nextText') ? <Text name="nextText" {...{ values, errors, previous, onType }} /> : null}
      {isOpen('delay') ? <DelayFields values={values} errors={errors} onType={onType} /> : null}
      {closed.length > 0 ? (
        <p className={styles.more}>
          {closed.map((one) => (
            <Button key={one} onClick={() => open(one)}>
              ＋ {t(`words.${one}`)}
            </Button>
          ))}
        </p>
      ) : null}
    </div>
  )

  function open(one: More) {
    setOpened([...opened, one])
    const name = one === 'delay' ? 'delay.reason' : one
    requestAnimationFrame(() => document.getElementById(fieldId(name))?.focus())
  }
}

type TextProps = Omit<Props, 'behind'> & { name: 'progressText' | 'problemText' | 'nextText' }

function Text({ name, values, errors, previous, onType }: TextProps) {
  const { t } = useTranslation('report')
  const text = values[name] ?? ''
  const before = previous?.[name] ?? ''
  return (
    <div>
      <AreaField
        label={t(`words.${name}`)}
        name={name}
        value={text}
        rows={name === 'progressText' ? 3 : 2}
        maxLength={LIMIT}
        error={errors[name]}
        onChange={(typed) => onType({ [name]: typed })}
      />
      <p className={styles.under}>
        {before && text !== before ? (
          <Button look="quiet" onClick={() => onType({ [name]: before })} disabled={text !== ''}>
            {t('words.again')}
          </Button>
        ) : (
          <span />
        )}
        <span>{t('words.count', { count: text.length, limit: LIMIT })}</span>
      </p>
      {before && text !== before ? <p className={styles.before}>{t('words.before', { text: before })}</p> : null}
    </div>
  )
}
