import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useParams, useSearchParams } from 'react-router'
import { has, useMe } from '../../../app/me'
import { paths } from '../../../app/paths'
import { fieldId } from '../../../ui/Field'
import { MasterDetail } from '../../../ui/MasterDetail'
import { Outline } from './Outline'
import { Pane } from './Pane'
import styles from './PlanPage.module.css'
import { missingBy, openIn } from './place'
import { entry, planOf, tree as treeOf } from './queries'

/** The plan and its parts on the left, what is open of it on the right; the address holds what is open. */
export function PlanPage() {
  const { planId = '' } = useParams()
  const { t } = useTranslation('editor')
  const who = useMe()
  const [search] = useSearchParams()
  const { data: plan } = useSuspenseQuery(planOf(planId))
  const { data: tree } = useSuspenseQuery(treeOf(planId))
  const mine = has(who, 'office') && who.jurisdiction?.code === plan.jurisdiction.code
  const mayEdit = mine && plan.status !== 'ARCHIVED'
  const { data: check } = useQuery({ ...entry(planId), enabled: mine && plan.status === 'DRAFT' })
  const asked = openIn(search)
  const anything = Object.keys(asked).some((key) => asked[key as keyof typeof asked])
  const open = anything ? asked : { part: plan.status === 'DRAFT' && mine ? ('basics' as const) : ('whole' as const) }
  const { field } = open

  useEffect(() => {
    if (!field) return
    const node = document.getElementById(fieldId(field))
    node?.focus()
    node?.scrollIntoView?.({ block: 'center' })
  }, [field])

  return (
    <MasterDetail
      open={anything}
      back={{ to: paths.plan(planId), label: t('outline') }}
      side={
        <>
          <header className={styles.head}>
            <h1>{plan.title}</h1>
            <p className={styles.state}>
              {t(`planStatus.${plan.status}`)} · {plan.year}
            </p>
            {plan.status === 'DRAFT' ? null : (
              <p className={styles.links}>
                <Link to={paths.board(planId)}>{t('toBoard')}</Link>
                <Link to={paths.ledger(planId)}>{t('toLedger')}</Link>
                <Link to={paths.audit({ plan: planId })}>{t('toRecord')}</Link>
              </p>
            )}
          </header>
          <Outline
            plan={plan}
            tree={tree}
            open={open}
            mayEdit={mayEdit}
            missing={check ? missingBy(tree, check.missing) : new Map()}
            lacking={check?.missing.length}
          />
        </>
      }
    >
      <div className={styles.main}>
        <Pane plan={plan} tree={tree} open={open} mayEdit={mayEdit} check={check} />
      </div>
    </MasterDetail>
  )
}
