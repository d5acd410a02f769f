import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { paths } from '../../../app/paths'
import { Button } from '../../../ui/Button'
import { AreaField } from '../../../ui/Field'
import { ProblemAlert } from '../../../ui/ProblemAlert'
import { useReadDocument } from '../queries'
import { DropZone } from './DropZone'
import styles from './PlanDraftsPage.module.css'

type Sent = { file: File; key: string }

/** A document is dropped, chosen or pasted; what is wrong with it is said here. */
export function Intake() {
  const { t } = useTranslation('reader')
  const navigate = useNavigate()
  const read = useReadDocument()
  const last = useRef<Sent | null>(null)
  const [share, setShare] = useState(0)
  const [pasting, setPasting] = useState(false)
  const [text, setText] = useState('')
  const send = ({ file, key }: Sent) => {
    last.current = { file, key }
    setShare(0)
    read.mutate({ document: file, key, onProgress: setShare }, { onSuccess: ({ id }) => navigate(paths.planDraft(id)) })
  }
  const take = (file: File) => send({ file, key: crypto.randomUUID() })
  const paste = () => {
    const title = text.trim().split('\n')[0]?.slice(0, 60) || t('intake.pasted')
    take(new File([text], `${title}.txt`, { type: 'text/plain' }))
  }
  return (
    <section aria-label={t('intake.title')} className={styles.intake}>
      <DropZone onFile={take} busy={read.isPending} share={share} name={last.current?.file.name ?? ''}>
        <Button look="quiet" aria-expanded={pasting} onClick={() => setPasting(!pasting)}>
          {t('intake.paste')}
        </Button>
      </DropZone>
      <ProblemAlert error={read.error} onRetry={() => last.current && send(last.current)} />
      {pasting ? (
        <form
          className={styles.paste}
          onSubmit={(event) => {
            event.preventDefault()
            if (text.trim()) paste()
          }}
        >
          <AreaField autoFocus name="text" label={t('intake.text')} rows={12} value={text} onChange={setText} />
          <p>
            <Button type="submit" look="primary" disabled={!text.trim() || read.isPending}>
              {t('intake.readText')}
            </Button>
          </p>
        </form>
      ) : null}
    </section>
  )
}
