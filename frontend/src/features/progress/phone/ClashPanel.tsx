import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/Button'
import styles from './ClashPanel.module.css'
import { fieldWord, valueWord } from './field-words'
import type { Clash } from './merge'
import type { Report } from './types'
import type { Values } from './values'

type Props = { view: Report; clashes: Clash[]; onSettle: (chosen: Values) => Promise<void> }

/** Somebody else saved the same report meanwhile: both versions side by side, field by field; nothing is lost. */
export function ClashPanel({ view, clashes, onSettle }: Props) {
  const { t } = useTranslation('report')
  const [chosen, setChosen] = useState<Values>({})
  const choice = (clash: Clash) => chosen[clash.field] ?? (clash.bothChanged ? undefined : clash.theirs)
  const open = clashes.filter((clash) => choice(clash) === undefined).length
  return (
    <section className={styles.panel} role="alert" aria-labelledby="clash-title">
      <h2 id="clash-title">{t('clash.title')}</h2>
      <p>{t('clash.text')}</p>
      {clashes.map((clash) => (
        <fieldset key={clash.field} className={styles.field}>
          <legend>{fieldWord(clash.field, view, t)}</legend>
          <Option clash={clash} side="mine" checked={choice(clash) === clash.mine} onChoose={choose} />
          <Option clash={clash} side="theirs" checked={choice(clash) === clash.theirs} onChoose={choose} />
        </fieldset>
      ))}
      <Button
        look="primary"
        disabled={open > 0}
        onClick={() => onSettle(Object.fromEntries(clashes.map((one) => [one.field, choice(one) ?? one.mine])))}
      >
        {open > 0 ? t('clash.open', { count: open }) : t('clash.settle')}
      </Button>
    </section>
  )

  function choose(clash: Clash, text: string) {
    setChosen((now) => ({ ...now, [clash.field]: text }))
  }
}

type OptionProps = {
  clash: Clash
  side: 'mine' | 'theirs'
  checked: boolean
  onChoose: (clash: Clash, text: string) => void
}

function Option({ clash, side, checked, onChoose }: OptionProps) {
  const { t } = useTranslation('report')
  return (
    <label className={styles.option}>
      <input
        type="radio"
        name={`clash-${clash.field}`}
        checked={checked}
        onChange={() => onChoose(clash, clash[side])}
      />
      <span>
        <small>{t(`clash.${side}`)}</small>
        <span className={styles.text}>{valueWord(clash.field, clash[side], t)}</span>
      </span>
    </label>
  )
}
