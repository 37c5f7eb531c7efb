import { IconBook2, IconCircleCheck, IconScale } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.ts';
import { articleQuery, type Match } from './matches.queries.ts';
import styles from './row-details.module.css';
import type { DraftRow } from './standing.ts';

type FoundAnswerProps = { answer: Match['answers'][number]; row: DraftRow };

/** An answer that exists already, to be read at once: the question may not be needed any more. */
export const FoundAnswer = ({ answer, row }: FoundAnswerProps) => {
  const { t } = useTranslation('drafts');
  const format = useFormat();
  const { kind, code, title, excerpt, score, department, at } = answer;
  const article = useQuery({ ...articleQuery(answer.id), enabled: kind === 'article' }).data;
  return (
    <section className={styles.answer}>
      <p className={styles.answerHead}>
        <span className={styles.chip}>
          <IconBook2 size={14} aria-hidden="true" />
          {kind === 'article'
            ? t('answer.article', { code, version: article?.version ?? '' })
            : t('answer.sent', { code })}
        </span>
        <span>{t('answer.like', { number: row.index, percent: format.percent(score, 0) })}</span>
      </p>
      <h3>{title}</h3>
      <div className={styles.answerText}>{article?.body ?? excerpt}</div>
      {article && article.legalBasis.length > 0 && (
        <ul className={styles.basis} aria-label={t('answer.basis')}>
          {article.legalBasis.map(({ document, article: place }) => (
            <li key={`${document} ${place ?? ''}`}>
              <IconScale size={14} aria-hidden="true" />
              {[place, document].filter(Boolean).join(' ')}
            </li>
          ))}
        </ul>
      )}
      <p className={styles.checked}>
        <IconCircleCheck size={14} aria-hidden="true" />
        {t(article?.reviewedAt ? 'answer.reviewed' : 'answer.by', {
          date: format.date(article?.reviewedAt ?? at),
          department: department?.name ?? '',
        })}
      </p>
      {article?.sample && <p className={styles.sample}>{t('answer.sample')}</p>}
    </section>
  );
};
