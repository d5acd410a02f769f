import { ProblemError } from '../api/client'

export type FormProblem = { fields: Record<string, string>; rest: string[] }

/** Each violation beside its field, everything else on top of the form; what no form can show goes on to the boundary. */
export function formProblem(error: unknown, known: readonly string[]): FormProblem {
  if (!(error instanceof ProblemError)) throw error
  const fields: Record<string, string> = {}
  const rest: string[] = []
  for (const { field, message } of error.problem.violations ?? []) {
    if (known.includes(field)) fields[field] = fields[field] ? `${fields[field]}；${message}` : message
    else rest.push(message)
  }
  const said = Object.keys(fields).length + rest.length > 0
  return { fields, rest: said ? rest : [error.problem.detail || error.problem.title] }
}
