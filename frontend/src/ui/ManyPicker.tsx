import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFieldId } from './Field'
import styles from './ManyPicker.module.css'

/** One that is `gone` is offered no more, but keeps its name where it was chosen. */
export type Choice = { id: string; label: string; hint?: string; words?: string[]; gone?: boolean }
type Props = {
  name: string
  label: string
  hint?: string
  error?: string
  choices: Choice[]
  value: string[]
  onChange: (value: string[]) => void
  disabled?: boolean
  max?: number
}

const SHOWN = 60

/** Several out of many, in an order: type to find, Enter to add, Backspace to take the last one away. */
export function ManyPicker({ name, label, hint, error, choices, value, onChange, disabled, max }: Props) {
  const { t } = useTranslation('ui')
  const list = useId()
  const input = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  const [open, setOpen] = useState(false)
  const [at, setAt] = useState(0)
  const field = useFieldId()(name)
  const chosen = value.map((id) => choices.find((choice) => choice.id === id) ?? { id, label: id })
  const left = choices.filter((choice) => !choice.gone && !value.includes(choice.id) && matches(choice, text))
  const full = max !== undefined && value.length >= max
  const shown = left.slice(0, SHOWN)
  const active = shown[Math.min(at, shown.length - 1)]

  const add = (choice: Choice) => {
    onChange(max === 1 ? [choice.id] : [...value, choice.id])
    setText('')
    setAt(0)
    if (max === 1) setOpen(false)
    input.current?.focus()
  }
  const remove = (id: string) => {
    onChange(value.filter((one) => one !== id))
    input.current?.focus()
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      setOpen(true)
      const step = event.key === 'ArrowDown' ? 1 : -1
      setAt((now) => (open ? (now + step + shown.length) % Math.max(1, shown.length) : 0))
    } else if (event.key === 'Enter') {
      event.preventDefault()
      if (open && active && !full) add(active)
    } else if (event.key === 'Escape' && open) {
      event.stopPropagation()
      setOpen(false)
    } else if (event.key === 'Backspace' && text === '' && value.length > 0) {
      remove(value.at(-1) ?? '')
    }
  }

  return (
    <div className={styles.picker} data-wrong={error ? true : undefined}>
      <label htmlFor={field}>{label}</label>
      {hint ? (
        <p id={`${field}-hint`} className={styles.hint}>
          {hint}
        </p>
      ) : null}
      <div className={styles.box} data-disabled={disabled || undefined}>
        {chosen.map((choice) => (
          <span key={choice.id} className={styles.chip} title={choice.hint}>
            {choice.label}
            {disabled ? null : (
              <button
                type="button"
                aria-label={t('picker.remove', { name: choice.label })}
                onClick={() => remove(choice.id)}
              >
                ×
              </button>
            )}
          </span>
        ))}
        {disabled || full ? (
          <input
            ref={input}
            id={field}
            aria-label={label}
            className={styles.full}
            readOnly
            onKeyDown={onKey}
            value=""
          />
        ) : (
          <input
            ref={input}
            id={field}
            role="combobox"
            aria-expanded={open}
            aria-controls={list}
            aria-activedescendant={open && active ? `${list}-${active.id}` : undefined}
            aria-autocomplete="list"
            aria-describedby={
              [hint && `${field}-hint`, error && `${field}-error`].filter(Boolean).join(' ') || undefined
            }
            aria-invalid={error ? true : undefined}
            autoComplete="off"
            placeholder={value.length === 0 ? t('picker.placeholder') : undefined}
            value={text}
            onChange={(event) => {
              setText(event.target.value)
              setOpen(true)
              setAt(0)
            }}
            onFocus={() => setOpen(true)}
            onBlur={() => setOpen(false)}
            onClick={() => setOpen(true)}
            onKeyDown={onKey}
          />
        )}
      </div>
      <div
        id={list}
        role="listbox"
        aria-label={label}
        className={styles.list}
        hidden={!open || disabled || full}
        // The field keeps the focus while something is picked.
        onMouseDown={(event) => event.preventDefault()}
      >
        {shown.map((choice) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the combobox
          <div
            key={choice.id}
            id={`${list}-${choice.id}`}
            role="option"
            tabIndex={-1}
            aria-selected={choice === active}
            className={styles.option}
            onClick={() => add(choice)}
            ref={choice === active ? (node) => node?.scrollIntoView?.({ block: 'nearest' }) : undefined}
          >
            {choice.label}
            {choice.hint ? <small>{choice.hint}</small> : null}
          </div>
        ))}
        {shown.length === 0 ? <p className={styles.none}>{t('picker.none')}</p> : null}
      </div>
      {error ? (
        <p id={`${field}-error`} className={styles.error}>
          {error}
        </p>
      ) : null}
    </div>
  )
}

function matches({ label, hint = '', words = [] }: Choice, text: string) {
  const wanted = text.trim().toLowerCase()
  return wanted === '' || [label, hint, ...words].some((one) => one.toLowerCase().includes(wanted))
}
