import { IconFileText, IconRestore } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../../i18n/use-format.ts';
import { paths } from '../../../paths.ts';
import { StateBadge } from '../../../ui/badge/state-badge.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { ExistingAnswer, RelatedAnswers } from './found-answer.tsx';
import styles from './row-details.module.css';
import type { DraftRow } from './standing.ts';
import type { RowPlace } from './use-board-place.ts';
import type { RowActs } from './use-row-acts.ts';
import { useSourceWords } from './use-source-words.ts';

const COLUMNS = ['legalBasis', 'cause', 'proposal', 'authority', 'deadline', 'note'] as const;

/** Further ones are less alike. */
const MOST_ANSWERS = 2;

type RowDetailsProps = { row: DraftRow; acts: RowActs; place: RowPlace };

/** Beside a question: the answer that exists already, what is like it, and where in the file it stands. */
export const RowDetails = ({ row, acts, place }: RowDetailsProps) => {
  const { t } = useTranslation('drafts');
  const format = useFormat();
  const sourceWords = useSourceWords();
  const { question, index, standing, answers, related, tickets, double } = row;
  const { original, body, source, columns, warnings } = question;
  const open = question.state === 'open';
  return (
    <div className={styles.details}>
      {open && warnings.length > 0 && (
        <ul className={styles.warnings}>
          {warnings.map((warning) => (
            <li key={warning}>{t(`warningHint.${warning}`)}</li>
          ))}
          {standing === 'fix' && !question.fault && (
            <li>
              <Button size="sm" onClick={() => acts.sendAnyway(row)}>
                {t('act.sendAsIs')}
              </Button>
            </li>
          )}
        </ul>
      )}
      {open &&
        answers.slice(0, MOST_ANSWERS).map((answer) => <ExistingAnswer key={answer.id} answer={answer} row={row} />)}
      {open && related.length > 0 && <RelatedAnswers answers={related.slice(0, MOST_ANSWERS)} row={row} />}
      {open && double && (
        <section className={styles.block}>
          <h3>{t('details.within')}</h3>
          <p>
            <Button kind="link" onClick={() => place.choose(double.id)}>
              {t('likeQuestion', { number: double.index, percent: format.percent(double.score, 0) })}
            </Button>
          </p>
          <Button size="sm" onClick={() => acts.skip(row, 'duplicate')}>
            {t('act.mergeInto', { number: double.index })}
          </Button>
        </section>
      )}
      {open && tickets.length > 0 && (
        <section className={styles.block}>
          <h3>{t('details.tickets')}</h3>
          <ul className={styles.tickets}>
            {tickets.map((ticket) => (
              <li key={ticket.id}>
                <Link to={paths.ticket(ticket.code)}>{ticket.code}</Link> {ticket.subject}
                <StateBadge state={ticket.state} />
              </li>
            ))}
          </ul>
          <Button size="sm" onClick={() => acts.skip(row, 'duplicate')}>
            {t('act.dontAskAgain')}
          </Button>
        </section>
      )}
      {open && (standing === 'answered' || standing === 'duplicate') && (
        <div className={styles.decide}>
          {standing === 'answered' && (
            <Button kind="light" size="lg" full onClick={() => acts.skip(row, 'answered')}>
              {t('act.enough')}
            </Button>
          )}
          <Button size="lg" onClick={() => acts.sendAnyway(row)}>
            {t('act.sendAnyway')}
          </Button>
        </div>
      )}
      <section className={styles.block}>
        <h3>
          <IconFileText size={14} aria-hidden="true" />
          {source ? sourceWords(source) : t('source.byHand')}
        </h3>
        {original !== null && original !== body && (
          <>
            <p className={styles.label}>{t('details.original')}</p>
            <blockquote className={styles.original}>{original}</blockquote>
            {open && (
              <Button size="sm" icon={<IconRestore size={14} aria-hidden="true" />} onClick={() => acts.reset(row)}>
                {t('act.reset')}
              </Button>
            )}
          </>
        )}
        {original !== null && original === body && <blockquote className={styles.original}>{original}</blockquote>}
        <dl className={styles.columns}>
          {COLUMNS.map(
            (column) =>
              columns[column] && (
                <div key={column}>
                  <dt>{t(`columns.${column}`)}</dt>
                  <dd>{columns[column]}</dd>
                </div>
              ),
          )}
        </dl>
      </section>
      {open && (
        <label className={styles.urgency}>
          <input
            type="checkbox"
            checked={question.urgency === 'urgent'}
            onChange={(event) => acts.setUrgency(row, event.currentTarget.checked ? 'urgent' : 'normal')}
          />
          {t('details.urgent', { number: index })}
        </label>
      )}
    </div>
  );
};
