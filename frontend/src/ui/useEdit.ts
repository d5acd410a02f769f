import { useState } from 'react'
import { type Conflict, isStale, mergeDrafts, type Refusal, useDraft } from './draft'

type Ways<View, Form extends object> = {
  toForm: (view: View) => Form
  /** What can be seen to be wrong without asking. */
  check?: (values: Form) => Refusal[]
  send: (values: Form, seen: View) => Promise<View>
  /** What stands there now, when somebody else was faster. */
  reload: () => Promise<View>
  onSaved?: (view: View) => void
}

/**
 * Editing something that others may edit too. A newer state flows in while nothing is typed; where somebody was faster,
 * both changes are brought together and what clashes is shown, and nothing is lost.
 */
export function useEdit<View extends { version: number }, Form extends object>(view: View, ways: Ways<View, Form>) {
  const { toForm, check, send, reload, onSaved } = ways
  const [seen, setSeen] = useState(view)
  const [busy, setBusy] = useState(false)
  const [conflicts, setConflicts] = useState<Conflict<Form>[] | null>(null)
  const form = useDraft(toForm(seen))

  if (view !== seen && view.version >= seen.version && !form.dirty && !busy) {
    setSeen(view)
    form.rebase(toForm(view))
  }

  const save = async (): Promise<boolean> => {
    const wrong = check?.(form.values) ?? []
    if (wrong.length > 0) {
      form.refuse(wrong)
      return false
    }
    setBusy(true)
    try {
      const saved = await send(form.values, seen)
      setSeen(saved)
      form.rebase(toForm(saved))
      setConflicts(null)
      onSaved?.(saved)
      return true
    } catch (error) {
      if (isStale(error)) {
        const theirs = await reload()
        const { merged, conflicts } = mergeDrafts(form.base, form.values, toForm(theirs))
        setSeen(theirs)
        form.rebase(toForm(theirs), merged)
        setConflicts(conflicts)
      } else {
        form.refuse(error)
      }
      return false
    } finally {
      setBusy(false)
    }
  }

  const discard = () => {
    form.rebase(form.base)
    setConflicts(null)
  }

  return {
    ...form,
    seen,
    busy,
    save,
    discard,
    /** The newest state, from a deed beside the form. */
    adopt: (next: View) => {
      setSeen(next)
      form.rebase(toForm(next))
    },
    /** Null while nobody was faster; empty when the two changes do not touch. */
    conflicts,
    takeTheirs: (conflict: Conflict<Form>) => {
      form.set({ [conflict.name]: conflict.theirs } as unknown as Partial<Form>) // a computed key widens to string
      setConflicts((now) => now?.filter((one) => one !== conflict) ?? null)
    },
  }
}
