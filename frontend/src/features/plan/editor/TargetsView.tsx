import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/Button'
import styles from './editor.module.css'
import type { ViewProps } from './IndicatorPane'
import { ReviseForm } from './ReviseForm'
import { RevisionList } from './RevisionList'

/** A target over time, and its next revision: with reason and authority, because the promise never disappears. */
export function TargetsView(props: ViewProps) {
  const { t } = useTranslation('editor')
  const { tree, indicator, editable } = props
  const [revising, setRevising] = useState(indicator.comparator === 'pending' && editable)
  const revisions = tree.targets.filter((one) => one.indicatorId === indicator.id)
  return (
    <>
      <RevisionList revisions={revisions} unit={indicator.unit ?? ''} />
      {editable && !revising ? (
        <p className={styles.deeds}>
          <Button look="primary" onClick={() => setRevising(true)}>
            {t('revise')}
          </Button>
        </p>
      ) : null}
      {editable && revising ? <ReviseForm {...props} onDone={() => setRevising(false)} /> : null}
    </>
  )
}
