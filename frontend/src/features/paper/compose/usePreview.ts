import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { NewPaper } from '../types'
import { isSayable, type PaperForm } from './compose-form'
import { preview } from './queries'

const PAUSE = 500

/** Asks how the paper would read when the typing pauses. */
export function usePreview(form: PaperForm, body: NewPaper) {
  const text = JSON.stringify(body)
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const pause = window.setTimeout(() => setSettled(text), PAUSE)
    return () => window.clearTimeout(pause)
  }, [text])
  const asked = useQuery({ ...preview(JSON.parse(settled) as NewPaper), enabled: isSayable(form) })
  return { ...asked, catchingUp: settled !== text || asked.isFetching }
}

export type Asked = ReturnType<typeof usePreview>
