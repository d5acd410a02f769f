import { ClosureOnTask } from '../../features/closure/ClosureOnTask'
import { PapersAbout } from '../../features/paper/about/PapersAbout'
import { TaskPage } from '../../features/plan/TaskPage'

/** A task with the papers about it, and the way to strike it off. */
export function TaskWithPapers() {
  return (
    <TaskPage papers={(task) => <PapersAbout about={{ task }} />} closure={(task) => <ClosureOnTask task={task} />} />
  )
}
