import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Schemas } from '../../../api/client'
import { paths } from '../../../app/paths'
import { Day } from '../../../ui/Day'
import { ProblemAlert } from '../../../ui/ProblemAlert'
import { isSayable, type PaperForm } from './compose-form'
import styles from './PreviewPane.module.css'
import type { Asked } from './usePreview'

/** The paper as it would go out: number, words, everybody who gets it, and what should be thought of before. */
export function PreviewPane({ form, asked }: { form: PaperForm; asked: Asked }) {
  const { t } = useTranslation('compose')
  const said = asked.data?.said
  return (
    <aside
      className={styles.pane}
      aria-labelledby="preview"
      aria-busy={asked.catchingUp}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a long list of addressees is scrolled with the keyboard too
      tabIndex={0}
    >
      <h2 id="preview">
        {t('preview')} <small>{asked.catchingUp && isSayable(form) ? t('catchingUp') : null}</small>
      </h2>
      <ProblemAlert error={isSayable(form) ? asked.error : null} />
      {!said || !isSayable(form) ? <p className={styles.hint}>{t('previewHint')}</p> : null}
      {said && isSayable(form) ? (
        <>
          {said.warnings.length > 0 ? (
            <ul className={styles.warnings} aria-label={t('warnings')}>
              {said.warnings.map((warning) => (
                <li key={warning}>{warning}</li>
              ))}
            </ul>
          ) : null}
          <article className={styles.sheet}>
            <p className={styles.number}>
              {said.number} <small>{t('numberHint')}</small>
            </p>
            <h3>{said.title}</h3>
            <p className={styles.body}>{said.body}</p>
            {form.adopted.length > 0 ? (
              <p className={styles.body}>
                {[
                  t('adoptedHead'),
                  ...form.adopted.map(({ measureName: name, value, unit, on: day }) =>
                    t('adoptedLine', { name, value: `${value}${unit}`, day }),
                  ),
                ].join('\n')}
              </p>
            ) : null}
          </article>
          <section aria-label={t('list')}>
            <h3>{t('listCount', { count: said.addressees.length })}</h3>
            <ol className={styles.list}>
              {said.addressees.map((one) => (
                <Addressee key={one.agency.id} one={one} />
              ))}
            </ol>
            {said.copies.length > 0 ? (
              <p>
                {t('paper:copies')}：
                {said.copies
                  .map(
                    ({ agency, duty }) =>
                      agency?.shortName ?? (duty ? t(`common:role.${duty}`, { defaultValue: duty }) : ''),
                  )
                  .join('、')}
              </p>
            ) : null}
          </section>
        </>
      ) : null}
    </aside>
  )
}

function Addressee({ one }: { one: Schemas['PreviewAddressee'] }) {
  const { t } = useTranslation('compose')
  return (
    <li>
      <p className={styles.who}>
        <b title={one.agency.name}>{one.agency.shortName}</b>
        <span>{t(`paper:role.${one.role}`)}</span>
        <span>
          <Day on={one.dueAt} /> {t('before')}
        </span>
      </p>
      <p className={styles.people}>
        {one.people.length > 0
          ? one.people
              .map(({ name, duty }) => `${name}（${t(`common:role.${duty}`, { defaultValue: duty })}）`)
              .join('、')
          : t('nobody')}
      </p>
      {one.alreadyOpen.length > 0 ? (
        <p className={styles.open}>
          {t('alreadyOpen')}
          {one.alreadyOpen.map(({ paperId, number }) => (
            <Link key={paperId} to={paths.paper(paperId)} target="_blank">
              {number}
            </Link>
          ))}
        </p>
      ) : null}
    </li>
  )
}
