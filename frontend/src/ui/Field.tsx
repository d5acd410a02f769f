import { createContext, type ReactNode, use, useId } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './Field.module.css'

export type Frame = { label: ReactNode; hint?: ReactNode; error?: string; optional?: boolean; wide?: boolean }
type Bound<T> = Frame & { name: string; value: T; onChange: (value: T) => void; disabled?: boolean }
type Control = { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true }

/** A label around its input, what helps to fill it in, and what is wrong with it. */
export function Field({
  label,
  hint,
  error,
  optional,
  wide,
  id,
  children,
}: Frame & { id?: string; children: (control: Control) => ReactNode }) {
  const { t } = useTranslation('ui')
  const own = useId()
  const field = id ?? own
  const described = [hint && `${field}-hint`, error && `${field}-error`].filter(Boolean).join(' ')
  return (
    <div className={styles.field} data-wrong={error ? true : undefined} data-wide={wide || undefined}>
      <label htmlFor={field}>
        {label}
        {optional ? <small> {t('field.optional')}</small> : null}
      </label>
      {hint ? (
        <p id={`${field}-hint`} className={styles.hint}>
          {hint}
        </p>
      ) : null}
      {children({ id: field, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined })}
      {error ? (
        <p id={`${field}-error`} className={styles.error}>
          {error}
        </p>
      ) : null}
    </div>
  )
}

const Prefix = createContext('')

/** A form within a form: its fields have names of their own. */
export function Prefixed({ by, children }: { by: string; children: ReactNode }) {
  return <Prefix value={use(Prefix) + by}>{children}</Prefix>
}

/** The id of the input of a field, so that a list of refusals can lead to it. */
export const fieldId = (name: string) => `field-${name}`

export function useFieldId() {
  const prefix = use(Prefix)
  return (name: string) => fieldId(prefix + name)
}

type TextProps = Bound<string> & { maxLength?: number; placeholder?: string; autoFocus?: boolean }

export function TextField({ name, value, onChange, disabled, maxLength, placeholder, autoFocus, ...frame }: TextProps) {
  const idOf = useFieldId()
  return (
    <Field {...frame} id={idOf(name)}>
      {(control) => (
        <input
          {...control}
          // biome-ignore lint/a11y/noAutofocus: only where a person has just asked for this very field
          autoFocus={autoFocus}
          type="text"
          name={name}
          value={value}
          disabled={disabled}
          maxLength={maxLength}
          placeholder={placeholder}
          autoComplete="off"
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  )
}

/** A number while it is typed; what it means is read when it is sent. */
export function NumberField({ unit, ...props }: Bound<string> & { unit?: string }) {
  const { name, value, onChange, disabled, ...frame } = props
  const idOf = useFieldId()
  return (
    <Field {...frame} id={idOf(name)}>
      {(control) => (
        <span className={styles.number}>
          <input
            {...control}
            type="text"
            inputMode="decimal"
            name={name}
            value={value}
            disabled={disabled}
            autoComplete="off"
            onChange={(event) => onChange(event.target.value)}
          />
          {unit ? <span className={styles.unit}>{unit}</span> : null}
        </span>
      )}
    </Field>
  )
}

export function DayField({ name, value, onChange, disabled, time, ...frame }: Bound<string> & { time?: boolean }) {
  const idOf = useFieldId()
  return (
    <Field {...frame} id={idOf(name)}>
      {(control) => (
        <input
          {...control}
          type={time ? 'datetime-local' : 'date'}
          name={name}
          value={value}
          disabled={disabled}
          max={time ? '2199-12-31T23:59' : '2199-12-31'}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  )
}

type AreaProps = Bound<string> & { rows?: number; maxLength?: number; serif?: boolean; autoFocus?: boolean }

export function AreaField({
  name,
  value,
  onChange,
  disabled,
  rows = 3,
  maxLength,
  serif,
  autoFocus,
  ...frame
}: AreaProps) {
  const idOf = useFieldId()
  return (
    <Field {...frame} id={idOf(name)}>
      {(control) => (
        <textarea
          {...control}
          // biome-ignore lint/a11y/noAutofocus: only where a person has just asked for this very field
          autoFocus={autoFocus}
          className={serif ? styles.serif : undefined}
          name={name}
          value={value}
          disabled={disabled}
          rows={rows}
          maxLength={maxLength}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  )
}

type ChoiceProps<T extends string> = Bound<T> & { values: readonly T[]; word: (value: T) => string; none?: string }

export function ChoiceField<T extends string>(props: ChoiceProps<T>) {
  const { name, value, onChange, disabled, values, word, none, ...frame } = props
  const idOf = useFieldId()
  return (
    <Field {...frame} id={idOf(name)}>
      {(control) => (
        <select
          {...control}
          name={name}
          value={value}
          disabled={disabled}
          onChange={(event) => onChange(event.target.value as T)} // one of the options below
        >
          {none === undefined ? null : <option value="">{none}</option>}
          {values.map((one) => (
            <option key={one} value={one}>
              {word(one)}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

export function CheckField({ name, value, onChange, disabled, label, hint, error }: Bound<boolean>) {
  const id = useFieldId()(name)
  return (
    <div className={styles.check} data-wrong={error ? true : undefined}>
      <label htmlFor={id}>
        <input
          id={id}
          type="checkbox"
          name={name}
          checked={value}
          disabled={disabled}
          onChange={(event) => onChange(event.target.checked)}
        />
        <span>{label}</span>
      </label>
      {hint ? <p className={styles.hint}>{hint}</p> : null}
      {error ? <p className={styles.error}>{error}</p> : null}
    </div>
  )
}
