import { IconAlertTriangle, IconBook2, IconChevronDown, IconMailCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.ts';
import { Button } from '../../ui/button/button.tsx';
import { Citation } from '../../ui/citation/citation.tsx';
import styles from './match-card.module.css';
import { type AnswerMatch, type FullMatch, fullMatchQuery } from './similar.queries.ts';

type MatchCardProps = {
  match: AnswerMatch;
  /** What can be done with it; given the whole text once it is there. */
  children?: (full: FullMatch | undefined) => ReactNode;
};

/** An answer that exists already: whose, since when, how alike; read in place. */
export const MatchCard = ({ match, children }: MatchCardProps) => {
  const { t } = useTranslation('reuse');
  const format = useFormat();
  const [open, setOpen] = useState(false);
  const heading = useId();
  const { kind, code, title, excerpt, score, department, at } = match;
  const { data: full, isError } = useQuery(fullMatchQuery(match));
  const Icon = kind === 'article' ? IconBook2 : IconMailCheck;
  return (
    <article className={styles.card} aria-labelledby={heading}>
      <p className={styles.head}>
        <span className={styles.kind}>
          <Icon size={14} aria-hidden="true" />
          {kind === 'article'
            ? t('match.article', { code: code ?? '' })
            : code
              ? t('match.own', { code })
              : t('match.sent')}
        </span>
        <span>{t('match.like', { percent: format.percent(score, 0) })}</span>
      </p>
      <h3 id={heading}>{title}</h3>
      <div className={open ? styles.whole : styles.excerpt}>
        {open && full ? full.body : open && isError ? t('match.failed') : excerpt}
      </div>
      {open && full && full.citations.length > 0 && (
        <ul className={styles.basis} aria-label={t('match.basis')}>
          {full.citations.map(({ document, article }) => (
            <li key={`${document} ${article}`}>
              <Citation document={document} detail={article || undefined} />
            </li>
          ))}
        </ul>
      )}
      {open && full && full.citations.length === 0 && full.noCitationReason !== '' && (
        <p className={styles.by}>{t('match.noBasis', { reason: full.noCitationReason })}</p>
      )}
      <p className={styles.by}>
        {department ? t('match.by', { department: department.name, date: format.date(at) }) : format.date(at)}
      </p>
      {full?.sample && (
        <p className={styles.sample}>
          <IconAlertTriangle size={14} aria-hidden="true" />
          {t('match.sample')}
        </p>
      )}
      <p className={styles.buttons}>
        <Button
          kind="link"
          size="sm"
          icon={<IconChevronDown size={14} aria-hidden="true" className={open ? styles.up : undefined} />}
          aria-expanded={open}
          aria-describedby={heading}
          onClick={() => setOpen(!open)}
        >
          {t(open ? 'match.fold' : 'match.read')}
        </Button>
        {children?.(full)}
      </p>
    </article>
  );
};
