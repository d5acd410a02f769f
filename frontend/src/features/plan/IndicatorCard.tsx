import { useTranslation } from 'react-i18next'
import { has, useMe } from '../../app/me'
import { paths } from '../../app/paths'
import { ButtonLink } from '../../ui/Button'
import { Day } from '../../ui/Day'
import { Figure } from '../../ui/Figure'
import { Light } from '../../ui/Light'
import { Verification } from '../../ui/Verification'
import { IndicatorBullet } from './IndicatorBullet'
import styles from './IndicatorCard.module.css'
import { IndicatorCurve } from './IndicatorCurve'
import { Milestones } from './Milestones'
import type { Indicator } from './queries'
import { SharedMeasure } from './SharedMeasure'
import { Target } from './Target'
import { TargetHistory } from './TargetHistory'

type Props = { indicator: Indicator; past?: boolean; active: boolean; onActive: (on: boolean) => void }

/** One promise counted: target, what is reported, why its light is what it is, and its year as a curve. */
export function IndicatorCard({ indicator, past = false, active, onActive }: Props) {
  const { t, i18n } = useTranslation('plan')
  const language = i18n.language === 'en' ? 'en' : 'zh'
  const { light, measure } = indicator
  const orders = has(useMe(), 'supervisor')
  const counted = typeof indicator.target === 'number' && measure
  return (
    <section
      id={`indicator-${indicator.id}`}
      className={styles.card}
      data-active={active || undefined}
      aria-label={indicator.name}
      onPointerEnter={() => onActive(true)}
      onPointerLeave={() => onActive(false)}
    >
      <header className={styles.head}>
        <h3>{indicator.name}</h3>
        {light ? <Light status={light.status} /> : null}
        {orders && !past ? (
          <ButtonLink
            look="quiet"
            to={paths.newPaper({ kind: 'ORDER', task: indicator.taskId, indicator: indicator.id })}
          >
            {t('indicator.order')}
          </ButtonLink>
        ) : null}
      </header>
      {light ? <p className={styles.sentence}>{light.sentence[language]}</p> : null}
      {light?.toGreen ? <p className={styles.toGreen}>{light.toGreen[language]}</p> : null}
      {indicator.pending ? (
        <p>{t('indicator.pending', { decider: indicator.pending.decider, days: indicator.pending.days })}</p>
      ) : null}
      <dl className={styles.figures}>
        {measure ? (
          <div>
            <dt>
              {t('indicator.reported')}
              {indicator.reportedOn ? (
                <small>
                  <Day on={indicator.reportedOn} />
                </small>
              ) : null}
            </dt>
            <dd className={styles.big}>
              <Figure value={indicator.reported} unit={indicator.unit} />
            </dd>
          </div>
        ) : null}
        <div>
          <dt>{t('indicator.verified')}</dt>
          <dd>
            <Verification verification={indicator.verification} unit={indicator.unit} to={paths.check} />
          </dd>
        </div>
        <div>
          <dt>{t('indicator.target')}</dt>
          <dd>
            <Target indicator={indicator} />
          </dd>
        </div>
        {indicator.baseline ? (
          <div>
            <dt>{t('indicator.baseline')}</dt>
            <dd>
              <Figure value={indicator.baseline} unit={indicator.unit} />
            </dd>
          </div>
        ) : null}
        {indicator.dueOn ? (
          <div>
            <dt>{t('indicator.due')}</dt>
            <dd>
              <Day on={indicator.dueOn} />
            </dd>
          </div>
        ) : null}
      </dl>
      <IndicatorBullet indicator={indicator} height={14} />
      {counted && !past ? <IndicatorCurve indicator={indicator} /> : null}
      {indicator.milestones.length > 0 ? <Milestones milestones={indicator.milestones} /> : null}
      {measure ? <SharedMeasure measure={measure} unit={indicator.unit ?? ''} /> : null}
      {past ? null : <TargetHistory indicator={indicator} />}
    </section>
  )
}
