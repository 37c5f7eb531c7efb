import { IconBook2, IconCircleCheck, IconScale } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.ts';
import { Button } from '../../../ui/button/button.tsx';
import { type FoundAnswer, fullAnswerQuery } from './matches.queries.ts';
import styles from './row-details.module.css';
import type { DraftRow } from './standing.ts';

type FoundAnswerProps = { answer: FoundAnswer; row: DraftRow };

/** An answer that exists already, to be read at once: the question may not be needed any more. */
export const ExistingAnswer = ({ answer, row }: FoundAnswerProps) => {
  const { t } = useTranslation('drafts');
  const format = useFormat();
  const { kind, code, title, excerpt, score, department, at } = answer;
  const full = useQuery(fullAnswerQuery(answer)).data;
  return (
    <section className={styles.answer}>
      <p className={styles.answerHead}>
        <span className={styles.chip}>
          <IconBook2 size={14} aria-hidden="true" />
          {kind === 'article'
            ? t(full?.version ? 'answer.article' : 'answer.articleOf', {
                code: code ?? '',
                version: full?.version ?? '',
              })
            : t(code ? 'answer.own' : 'answer.sent', { code: code ?? '' })}
        </span>
        <span>{t('answer.like', { number: row.index, percent: format.percent(score, 0) })}</span>
      </p>
      <h3>{title}</h3>
      <div className={styles.answerText}>{full?.body ?? excerpt}</div>
      {full && full.legalBasis.length > 0 && (
        <ul className={styles.basis} aria-label={t('answer.basis')}>
          {full.legalBasis.map((cited) => (
            <li key={cited}>
              <IconScale size={14} aria-hidden="true" />
              {cited}
            </li>
          ))}
        </ul>
      )}
      <p className={styles.checked}>
        <IconCircleCheck size={14} aria-hidden="true" />
        {t(full?.reviewedAt ? 'answer.reviewed' : 'answer.by', {
          date: format.date(full?.reviewedAt ?? at),
          department: department?.name ?? '',
        })}
      </p>
      {full?.sample && <p className={styles.sample}>{t('answer.sample')}</p>}
    </section>
  );
};

/** Of the same field, and perhaps of use: opened by those who want it. */
export const RelatedAnswers = ({ answers, row }: { answers: readonly FoundAnswer[]; row: DraftRow }) => {
  const { t } = useTranslation('drafts');
  const [shown, setShown] = useState(false);
  return (
    <>
      <p>
        <Button
          kind="link"
          icon={<IconBook2 size={14} aria-hidden="true" />}
          aria-expanded={shown}
          onClick={() => setShown(!shown)}
        >
          {t('details.related', { count: answers.length })}
        </Button>
      </p>
      {shown && answers.map((answer) => <ExistingAnswer key={answer.id} answer={answer} row={row} />)}
    </>
  );
};
