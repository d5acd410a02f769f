import { useId } from 'react'
import styles from './FilePicker.module.css'

type Props = { word: string; accept?: string; capture?: boolean; onPick: (files: File[]) => void }

const DOCUMENTS = 'image/*,.pdf,.doc,.docx,.xls,.xlsx,.ofd,.wps,.et,.zip'

/** The whole button opens the camera or the files; the input itself is what a keyboard reaches. */
export function FilePicker({ word, capture, accept = capture ? 'image/*' : DOCUMENTS, onPick }: Props) {
  const id = useId()
  return (
    <span className={styles.picker}>
      <input
        id={id}
        type="file"
        accept={accept}
        capture={capture ? 'environment' : undefined}
        multiple={!capture}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])]
          event.target.value = ''
          if (files.length > 0) onPick(files)
        }}
      />
      <label htmlFor={id}>{word}</label>
    </span>
  )
}
