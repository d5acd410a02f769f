import { useTranslation } from 'react-i18next'
import { Day } from '../../../ui/Day'
import { Figure } from '../../../ui/Figure'
import { FileTile } from '../../../ui/FileTile'
import type { AnswerView, PaperView } from '../types'
import styles from './Answers.module.css'

/** What was answered, newest last, with what the judge said of it. */
export function Answers({ paper, answers }: { paper: PaperView; answers: AnswerView[] }) {
  const { t } = useTranslation('paper')
  if (answers.length === 0) return null
  return (
    <ol className={styles.answers} aria-label={t('answer.title')}>
      {answers.map((answer) => (
        <li key={answer.ordinal}>
          <p className={styles.head}>
            <b>{t('answer.nth', { ordinal: answer.ordinal })}</b>
            <span>
              {t('answer.by', {
                name: answer.onBehalfOfName
                  ? t('onBehalf', { name: answer.byName, principal: answer.onBehalfOfName })
                  : answer.byName,
              })}{' '}
              <Day on={answer.at} time />
            </span>
          </p>
          <p className={styles.text}>{answer.text}</p>
          <Values paper={paper} answer={answer} />
          {answer.evidence.length > 0 ? (
            <ul className={styles.files} aria-label={t('evidence.title')}>
              {answer.evidence.map((file) => (
                <FileTile key={file.id} file={file} />
              ))}
            </ul>
          ) : null}
          {answer.judgement ? (
            <p className={styles.judged} data-judgement={answer.judgement}>
              <b>{t(answer.judgement === 'ACCEPTED' ? 'answer.accepted' : 'answer.returned')}</b>
              {answer.note ? <span>{answer.note}</span> : null}
              <span className={styles.by}>
                {answer.judgedByName} {answer.judgedAt ? <Day on={answer.judgedAt} time /> : null}
              </span>
            </p>
          ) : null}
        </li>
      ))}
    </ol>
  )
}

function Values({ paper, answer }: { paper: PaperView; answer: AnswerView }) {
  const said = paper.fields.flatMap((field) => {
    const value = answer.values.find(({ fieldId }) => fieldId === field.id)
    return value ? [{ field, value }] : []
  })
  if (said.length === 0) return null
  return (
    <dl className={styles.values}>
      {said.map(({ field, value }) => (
        <div key={field.id}>
          <dt>{field.label}</dt>
          <dd>{field.kind === 'NUMBER' ? <Figure value={value.number} unit={field.unit} /> : (value.text ?? '—')}</dd>
        </div>
      ))}
    </dl>
  )
}
