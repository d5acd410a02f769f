import { useTranslation } from 'react-i18next'
import { Menu } from '../../../ui/Menu'
import { toast } from '../../../ui/toast'
import { useDeeds } from '../edit/deeds'
import { ignoreTask, mergeTasks } from '../edit/tasks'
import styles from './TaskMenu.module.css'

type Props = { at: number; last: boolean; number: string; onSplit: () => void }

/** What can be done with a task as a whole. */
export function TaskMenu({ at, last, number, onSplit }: Props) {
  const { t } = useTranslation('reader')
  const deeds = useDeeds()
  const entries = [
    { word: t('task.split'), go: onSplit },
    ...(last ? [] : [{ word: t('task.merge'), go: () => deeds.draft((draft) => mergeTasks(draft, at)) }]),
    {
      word: t('task.ignore'),
      go: () => {
        deeds.focus(null)
        deeds.draft((draft) => ignoreTask(draft, at))
        toast(t('task.ignored', { number }))
      },
    },
  ]
  return (
    <Menu label={t('task.more', { number })} face="⋯" align="end">
      {(close) => (
        <ul className={styles.menu}>
          {entries.map(({ word, go }) => (
            <li key={word}>
              <button
                type="button"
                onClick={() => {
                  close()
                  go()
                }}
              >
                {word}
              </button>
            </li>
          ))}
        </ul>
      )}
    </Menu>
  )
}
