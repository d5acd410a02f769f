import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { paths } from '../../app/paths'
import { Button } from '../../ui/Button'
import { SaveState } from './draft/SaveState'
import type { Working } from './edit/useWork'
import styles from './PlanDraftPage.module.css'

type Props = { working: Working; open: number; onConfirm: () => void }

/** Which document this is, whether it is saved, taking back, and the way to the plan. */
export function Head({ working, open, onConfirm }: Props) {
  const { t } = useTranslation('reader')
  const { work, view } = working
  return (
    <header className={styles.head}>
      <Link to={paths.planDrafts()} className={styles.back}>
        {t('list.title')}
      </Link>
      <h1 title={view.name}>{work.terms.title || view.name}</h1>
      <SaveState status={working.status} onRetry={() => void working.save()} />
      <span className={styles.tools}>
        <Button
          look="quiet"
          disabled={!working.canUndo}
          onClick={working.undo}
          aria-keyshortcuts="Control+Z"
          title="Ctrl Z"
        >
          <span aria-hidden="true">↶</span> <span className={styles.word}>{t('undo')}</span>
        </Button>
        <Button
          look="quiet"
          disabled={!working.canRedo}
          onClick={working.redo}
          aria-keyshortcuts="Control+Shift+Z"
          title="Ctrl Shift Z"
        >
          <span aria-hidden="true">↷</span> <span className={styles.word}>{t('redo')}</span>
        </Button>
        <Button look={open === 0 ? 'primary' : 'plain'} onClick={onConfirm}>
          {t('part.confirm')}
        </Button>
      </span>
    </header>
  )
}
