import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { paths } from '../../../app/paths'
import styles from './DrawPage.module.css'
import { ItemName, ItemWeight } from './Item'
import type { Drawn, DrawView } from './queries'
import { SendOut } from './SendOut'

/** What was drawn, and who goes to look at it. */
export function SelectedItems({ draw, mayExecute }: { draw: DrawView; mayExecute: boolean }) {
  const { t } = useTranslation('draw')
  const left = draw.selected.filter(({ check }) => !check).map(({ item }) => item.itemId)
  const [picked, setPicked] = useState<string[]>([])
  const chosen = picked.filter((id) => left.includes(id))
  const sends = mayExecute && left.length > 0
  const toggle = (id: string) => setPicked((now) => (now.includes(id) ? now.filter((one) => one !== id) : [...now, id]))
  return (
    <section className={styles.part} aria-label={t('selected')}>
      <h2>
        {t('selected')} · {t('sentOut', { sent: draw.selected.length - left.length, all: draw.selected.length })}
      </h2>
      {sends ? <SendOut drawId={draw.id} chosen={chosen} left={left} onSent={() => setPicked([])} /> : null}
      <table className={styles.items}>
        <caption className="visually-hidden">{t('selected')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('rank')}</th>
            <th scope="col">{t('item')}</th>
            <th scope="col">{t('weight')}</th>
            <th scope="col">{t('key')}</th>
            <th scope="col">{t('check')}</th>
          </tr>
        </thead>
        <tbody>
          {draw.selected.map((one) => (
            <tr key={one.item.itemId}>
              <td>
                {sends && !one.check ? (
                  <label>
                    <input
                      type="checkbox"
                      aria-label={t('pick', { rank: one.rank })}
                      checked={picked.includes(one.item.itemId)}
                      onChange={() => toggle(one.item.itemId)}
                    />
                    {one.rank}
                  </label>
                ) : (
                  one.rank
                )}
              </td>
              <th scope="row">
                <ItemName item={one.item} />
              </th>
              <td>
                <ItemWeight item={one.item} weights={draw.weights} />
              </td>
              <td className={styles.amount}>{one.key.toPrecision(6)}</td>
              <td>
                <CheckOf drawn={one} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function CheckOf({ drawn: { check } }: { drawn: Drawn }) {
  const { t } = useTranslation('draw')
  if (!check) return t('notSent')
  return (
    <>
      <Link to={paths.check(check.id)}>{t(`checkState.${check.state}`)}</Link>
      <small>
        {check.assignee}
        {check.verdict ? ` · ${t(`verdict.${check.verdict}`)}` : ''}
      </small>
    </>
  )
}
