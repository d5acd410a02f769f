import { useId } from 'react'
import { fieldId } from '../../../ui/Field'
import styles from './Choices.module.css'

type Props<T extends string> = {
  name: string
  label: string
  values: readonly T[]
  value: T | null | undefined
  word: (value: T) => string
  error?: string
  onChoose: (value: T) => void
}

/** A few answers beside each other, each large enough for a thumb. */
export function Choices<T extends string>({ name, label, values, value, word, error, onChoose }: Props<T>) {
  const id = useId()
  return (
    <fieldset className={styles.choices} aria-describedby={error ? `${id}-error` : undefined}>
      <legend className="visually-hidden">{label}</legend>
      {values.map((one, at) => (
        <label key={one} data-value={one}>
          <input
            id={at === 0 ? fieldId(name) : undefined}
            type="radio"
            name={name}
            checked={value === one}
            onChange={() => onChoose(one)}
          />
          <span>{word(one)}</span>
        </label>
      ))}
      {error ? (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      ) : null}
    </fieldset>
  )
}
