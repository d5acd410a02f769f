import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { NumberField } from '../../../ui/Field'
import { readNumber, writeNumber } from '../../../ui/read-number'

type Props = {
  name: string
  label: string
  value: number | undefined
  unit?: string
  onChange: (value?: number) => void
}

/** A number that is taken over as soon as it can be read; until then what was typed stays and says so. */
export function FigureField({ name, label, value, unit, onChange }: Props) {
  const { t } = useTranslation('reader')
  const [typed, setTyped] = useState(writeNumber(value))
  const read = readNumber(typed)
  const wrong = Number.isNaN(read)
  const [seen, setSeen] = useState(value)
  if (value !== seen) {
    setSeen(value)
    if ((read ?? undefined) !== value) setTyped(writeNumber(value))
  }
  return (
    <NumberField
      name={name}
      label={label}
      unit={unit}
      value={typed}
      error={wrong ? t('needNumber') : undefined}
      onChange={(text) => {
        setTyped(text)
        const next = readNumber(text)
        if (!Number.isNaN(next)) onChange(next ?? undefined)
      }}
    />
  )
}
