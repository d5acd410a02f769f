import { NotFoundPage } from '../../../app/ProblemPage'
import { BasicsPane } from './BasicsPane'
import { CheckPane } from './CheckPane'
import { IndicatorPane } from './IndicatorPane'
import { MeasurePane } from './MeasurePane'
import { MeasuresPane } from './MeasuresPane'
import { NewIndicatorPane } from './NewIndicatorPane'
import { NewTaskPane } from './NewTaskPane'
import { findIndicator, findTask, type Open } from './place'
import { NewSectionPane, SectionPane } from './SectionPane'
import { TaskPane } from './TaskPane'
import type { Check, Plan, Tree } from './types'
import { WholePane } from './WholePane'

type Props = {
  plan: Plan
  tree: Tree
  open: Open
  mayEdit: boolean
  check: Check | undefined
}

/** The part of the plan that the address names. */
export function Pane({ plan, tree, open, mayEdit, check }: Props) {
  const may = { mayEdit, draft: plan.status === 'DRAFT' }
  const writable = may.mayEdit && may.draft
  if (open.indicator === 'new') {
    const task = findTask(tree, open.task)
    return task && writable ? <NewIndicatorPane key={task.id} plan={plan} tree={tree} task={task} /> : <NotFoundPage />
  }
  if (open.indicator) {
    const found = findIndicator(tree, open.indicator)
    return found ? (
      <IndicatorPane key={open.indicator} plan={plan} tree={tree} {...found} {...may} view={open.view} />
    ) : (
      <NotFoundPage />
    )
  }
  if (open.task === 'new') {
    return writable ? (
      <NewTaskPane key={open.section} plan={plan} tree={tree} sectionId={open.section} />
    ) : (
      <NotFoundPage />
    )
  }
  if (open.task) {
    const task = findTask(tree, open.task)
    return task ? (
      <TaskPane key={task.id} plan={plan} tree={tree} task={task} {...may} cancelling={open.view === 'cancel'} />
    ) : (
      <NotFoundPage />
    )
  }
  if (open.section === 'new') return writable ? <NewSectionPane plan={plan} tree={tree} /> : <NotFoundPage />
  if (open.section) {
    const branch = tree.sections.find(({ section }) => section.id === open.section)
    return branch ? (
      <SectionPane key={open.section} plan={plan} tree={tree} branch={branch} {...may} />
    ) : (
      <NotFoundPage />
    )
  }
  if (open.measure) {
    const measure = tree.measures.find((one) => one.id === open.measure)
    return measure || (open.measure === 'new' && writable) ? (
      <MeasurePane key={open.measure} plan={plan} measure={measure} {...may} />
    ) : (
      <NotFoundPage />
    )
  }
  switch (open.part) {
    case 'measures':
      return <MeasuresPane plan={plan} tree={tree} writable={writable} />
    case 'check':
      return <CheckPane plan={plan} check={check} />
    case 'whole':
      return <WholePane plan={plan} tree={tree} mayEdit={mayEdit} />
    default:
      return <BasicsPane plan={plan} mayEdit={mayEdit} />
  }
}
