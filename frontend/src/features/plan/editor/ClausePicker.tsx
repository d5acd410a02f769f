import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/Button'
import { Clause } from '../../../ui/Clause'
import { TextField } from '../../../ui/Field'
import styles from './ClausePicker.module.css'

type Props = {
  clause: string
  label: string
  hint: string
  name: string
  value: string
  error?: string
  onChange: (text: string) => void
}

/** The piece of the clause that makes a promise: selected in the clause itself, or typed. */
export function ClausePicker({ clause, value, onChange, ...field }: Props) {
  const { t } = useTranslation('editor')
  const frame = useRef<HTMLDivElement>(null)
  const [selected, setSelected] = useState('')
  const start = value ? clause.indexOf(value) : -1
  const look = () => {
    const selection = window.getSelection()
    const inside = selection?.anchorNode && frame.current?.contains(selection.anchorNode)
    const text = inside ? (selection?.toString() ?? '') : ''
    setSelected(text !== value && clause.includes(text) ? text.trim() : '')
  }
  return (
    <div className={styles.picker}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: selecting text in it is a convenience; the field below does the same */}
      <div ref={frame} onMouseUp={look} onKeyUp={look} onTouchEnd={look}>
        <Clause
          text={clause}
          marks={start < 0 ? [] : [{ id: 'here', start, end: start + value.length }]}
          active="here"
        />
      </div>
      {selected ? (
        <Button
          onClick={() => {
            onChange(selected)
            setSelected('')
          }}
        >
          {t('useSelected', { text: selected.length > 24 ? `${selected.slice(0, 24)}…` : selected })}
        </Button>
      ) : null}
      <TextField {...field} optional value={value} onChange={onChange} maxLength={500} />
    </div>
  )
}
