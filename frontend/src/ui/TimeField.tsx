import { Field, type Frame, useFieldId } from './Field'

type Props = Frame & { name: string; value: string; onChange: (value: string) => void; disabled?: boolean }

/** A time of the day: 08:30. */
export function TimeField({ name, value, onChange, disabled, ...frame }: Props) {
  const idOf = useFieldId()
  return (
    <Field {...frame} id={idOf(name)}>
      {(control) => (
        <input
          {...control}
          type="time"
          name={name}
          value={value}
          disabled={disabled}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  )
}
