import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { paths } from '../../../app/paths'
import type { AddresseeView, PaperView } from '../types'
import styles from './Addressees.module.css'

/** Which of the paper's tasks concern this agency, where it is not all of them. */
export function OwnTasks({ paper, addressee }: { paper: PaperView; addressee: AddresseeView }) {
  const { t } = useTranslation('paper')
  const own = paper.tasks.filter(({ id }) => addressee.taskIds.includes(id))
  if (own.length === 0 || own.length === paper.tasks.length) return null
  return (
    <ul className={styles.tasks} aria-label={t('ownTasks')}>
      {own.map((task) => (
        <li key={task.id}>
          <Link to={paths.task(task.id)}>
            {task.number} {task.title}
          </Link>
        </li>
      ))}
    </ul>
  )
}
