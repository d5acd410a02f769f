import { PapersAbout } from '../../features/paper/about/PapersAbout'
import { TaskPage } from '../../features/plan/TaskPage'

/** A task with the papers about it. */
export function TaskWithPapers() {
  return <TaskPage papers={(task) => <PapersAbout about={{ task }} />} />
}
