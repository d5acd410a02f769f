import { useTranslation } from 'react-i18next'
import { TextDiff } from '../../../../ui/Diff'
import type { Compared } from './compare'
import styles from './Words.module.css'

/** What the report says in words, beside what the last one said. */
export function Words({ compared }: { compared: Compared }) {
  const { t } = useTranslation('review')
  const { report, words, against } = compared
  const said = words.filter((one) => one.before || one.after)
  return (
    <section className={styles.words} aria-label={t('words')}>
      <h3>{t('words')}</h3>
      {report.noChange ? <p className={styles.noChange}>{t('noChange')}</p> : null}
      {said.length === 0 ? <p className={styles.none}>{t('noWords')}</p> : null}
      {said.map(({ name, before, after }) => (
        <div key={name} className={styles.one}>
          <h4>{t(name)}</h4>
          <div>
            {against === 'nothing' || before === after ? (
              <p className={styles.text}>
                {after}
                {before && before === after ? <small> {t('asBefore')}</small> : null}
              </p>
            ) : (
              <TextDiff before={before} after={after} />
            )}
          </div>
        </div>
      ))}
      {report.delay ? (
        <div className={styles.one}>
          <h4>{t('delay.title')}</h4>
          <p className={styles.text}>
            {t(`delay.${report.delay.reason}`)}
            {report.delay.level ? `（${t(`delay.level.${report.delay.level}`)}）` : ''}
            {report.delay.ask ? `：${report.delay.ask}` : ''}
          </p>
        </div>
      ) : null}
    </section>
  )
}
