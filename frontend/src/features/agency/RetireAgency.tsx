import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Sheet } from '../../ui/Sheet'
import { toast } from '../../ui/toast'
import styles from './AgencyPage.module.css'
import { type Agency, useRetireAgency } from './queries'

/** It cannot be taken back, so it says first what will happen. */
export function RetireAgency({ agency, onClose }: { agency: Agency; onClose: () => void }) {
  const { t } = useTranslation('agency')
  const retire = useRetireAgency()
  return (
    <Sheet title={t('retire.title', { name: agency.shortName })} onClose={onClose}>
      <p>{t('retire.text')}</p>
      <ProblemAlert error={retire.error} />
      <p className={styles.deeds}>
        <Button
          look="primary"
          disabled={retire.isPending}
          onClick={() =>
            retire.mutate(agency.id, {
              onSuccess: () => {
                toast(t('retire.done', { name: agency.shortName }))
                onClose()
              },
            })
          }
        >
          {t('retire.confirm')}
        </Button>
        <Button onClick={onClose}>{t('cancel')}</Button>
      </p>
    </Sheet>
  )
}
