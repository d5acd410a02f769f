import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFieldId } from '../../../ui/Field'
import styles from './NamesField.module.css'

type Props = {
  name: string
  label: string
  value: string[]
  onChange: (value: string[]) => void
  /** Names to choose from; any other may be typed. */
  known?: string[]
  max?: number
}

/** Names in their order, as the document prints them: type one and press Enter; Backspace takes the last away. */
export function NamesField({ name, label, value, onChange, known = [], max }: Props) {
  const { t } = useTranslation('reader')
  const list = useId()
  const id = useFieldId()(name)
  const [text, setText] = useState('')
  const add = (typed: string) => {
    const names = typed.split(/[、,，;；\n]/).map((one) => one.trim())
    const fresh = names.filter((one, index) => one && !value.includes(one) && names.indexOf(one) === index)
    if (fresh.length > 0) onChange(max === 1 ? fresh.slice(-1) : [...value, ...fresh])
    setText('')
  }
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <div className={styles.box}>
        {value.map((one) => (
          <span key={one} className={styles.chip}>
            {one}
            <button
              type="button"
              aria-label={t('names.remove', { name: one })}
              onClick={() => onChange(value.filter((other) => other !== one))}
            >
              ×
            </button>
          </span>
        ))}
        <input
          id={id}
          list={list}
          value={text}
          autoComplete="off"
          placeholder={value.length === 0 ? t('names.placeholder') : undefined}
          onChange={(event) => {
            const typed = event.target.value
            if (/[、,，;；]$/.test(typed) || (typed !== text && known.includes(typed))) add(typed)
            else setText(typed)
          }}
          onBlur={() => add(text)}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return
            if (event.key === 'Enter') {
              event.preventDefault()
              add(text)
            } else if (event.key === 'Backspace' && text === '' && value.length > 0) {
              onChange(value.slice(0, -1))
            }
          }}
        />
        <datalist id={list}>
          {text === ''
            ? null
            : known.filter((one) => !value.includes(one)).map((one) => <option key={one} value={one} />)}
        </datalist>
      </div>
    </div>
  )
}
