import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { paths } from '../../../app/paths'
import type { AddresseeView, PaperView } from '../types'
import styles from './Addressees.module.css'

/** Which of the paper's tasks concern this agency, and whether it leads them. */
export function OwnTasks({ paper, addressee }: { paper: PaperView; addressee: AddresseeView }) {
  const { t } = useTranslation('paper')
  const own = paper.tasks.flatMap((task) => {
    const part = addressee.tasks.find(({ taskId }) => taskId === task.id)
    return part ? [{ ...task, role: part.role }] : []
  })
  if (own.length === 0 || paper.tasks.length === 1) return null
  return (
    <ul className={styles.tasks} aria-label={t('ownTasks')}>
      {own.map((task) => (
        <li key={task.id}>
          <Link to={paths.task(task.id)}>
            {task.number} {task.title}
          </Link>{' '}
          {task.role ? <small>{t(`role.${task.role}`)}</small> : null}
        </li>
      ))}
    </ul>
  )
}
