import { useEffect, useState } from 'react'

type Props = {
  label: string
  placeholder?: string
  value: string | undefined
  onChange: (value: string | undefined) => void
  className?: string
}

/** Words to look for: asks when the typing pauses, so that not every key is a question to the server. */
export function SearchWords({ label, placeholder, value, onChange, className }: Props) {
  const [typed, setTyped] = useState({ text: value ?? '', from: value })
  if (typed.from !== value) setTyped({ text: value ?? '', from: value })
  useEffect(() => {
    const text = typed.text.trim() || undefined
    if (text === value) return
    const pause = window.setTimeout(() => onChange(text), 300)
    return () => window.clearTimeout(pause)
  }, [typed.text, value, onChange])
  return (
    <label className={className}>
      <span>{label}</span>
      <input
        type="search"
        value={typed.text}
        placeholder={placeholder}
        onChange={(event) => setTyped({ text: event.target.value, from: value })}
      />
    </label>
  )
}
