import { ProblemError } from '../../../api/client'
import type { Draft } from '../../../ui/draft'
import { type DrawForm, fieldOf } from './draw-form'

/** The server names a field of the body; on the form it has a name of its own. */
export function refuse(form: Draft<DrawForm>, error: unknown) {
  if (!(error instanceof ProblemError)) return form.refuse(error)
  const violations = error.problem.violations?.map((one) => ({ ...one, field: fieldOf(one.field) }))
  form.refuse(new ProblemError({ ...error.problem, violations }))
}
