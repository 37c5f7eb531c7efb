import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { clockViewOf } from '../../lib/clock-view.ts';
import { paths } from '../../paths.ts';
import { StateWord } from '../../ui/chip/state-word.tsx';
import { Countdown } from '../../ui/countdown/countdown.tsx';
import type { Ticket } from './dossier.queries.ts';
import styles from './question-row.module.css';

type QuestionRowProps = { ticket: Ticket; number: number; onOpen: () => void };

/** One question of the dossier; rows out of view cost nothing (`content-visibility`). */
export const QuestionRow = memo(({ ticket, number, onOpen }: QuestionRowProps) => {
  const { t } = useTranslation('dossier');
  const { code, subject, clock, owner, department, state } = ticket;
  return (
    <li className={styles.row}>
      <span className={styles.number}>
        <span className="visually-hidden">{t('question')} </span>
        {number}
      </span>
      <div className={styles.words}>
        <Link to={paths.ticket(code)} className={styles.subject} onClick={onOpen}>
          {subject}
        </Link>
        <p className={styles.meta}>{code}</p>
      </div>
      <div className={styles.time}>
        <Countdown clock={clockViewOf(clock)} />
      </div>
      <div className={styles.unit}>
        <b data-tooltip={department?.name}>{department?.shortName ?? t('noDepartment')}</b>
        <span>{owner.person?.name ?? owner.unit.shortName}</span>
      </div>
      <div className={styles.state}>
        <StateWord state={state} askedBack={clock.kind === 'follow_up'} />
      </div>
    </li>
  );
});
QuestionRow.displayName = 'QuestionRow';
