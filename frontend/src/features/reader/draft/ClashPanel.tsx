import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/Button'
import { formatTime } from '../../../ui/format'
import type { Clash } from '../edit/work'
import styles from '../PlanDraftPage.module.css'
import type { PlanDraft } from '../types'

type Props = { theirs: PlanDraft; clash: Clash; onTake: () => void; onKeep: () => void }

/** Somebody else was faster: who, when, what both touched; nothing goes on before a person has said how. */
export function ClashPanel({ theirs, clash, onTake, onKeep }: Props) {
  const { t, i18n } = useTranslation('reader')
  const both = [
    ...clash.parts.map((part) => t(`clash.${part}`)),
    ...clash.tasks.map((at) => t('clash.task', { number: theirs.draft.tasks[at]?.number ?? at + 1 })),
  ]
  return (
    <div role="alert" className={styles.clash}>
      <p>
        <b>{t('clash.title', { who: theirs.changedBy, at: formatTime(theirs.changedAt, i18n.language) })}</b>{' '}
        {both.length > 0 ? t('clash.both', { what: both.join('、') }) : t('clash.apart')}
      </p>
      <p className={styles.clashDeeds}>
        <Button look="primary" onClick={onKeep}>
          {t(both.length > 0 ? 'clash.keep' : 'clash.join')}
        </Button>
        <Button onClick={onTake}>{t('clash.take')}</Button>
        <span>{t('clash.undo')}</span>
      </p>
    </div>
  )
}
