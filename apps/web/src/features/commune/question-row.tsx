import { Link } from 'react-router';
import { clockViewOf } from '../../lib/clock-view.ts';
import { paths } from '../../paths.ts';
import { DossierChip } from '../../ui/chip/dossier-chip.tsx';
import { StateWord } from '../../ui/chip/state-word.tsx';
import { Countdown } from '../../ui/countdown/countdown.tsx';
import type { Ticket } from './commune.queries.ts';
import styles from './question-row.module.css';

/** One question of the commune: a row where there is room, a card on a phone. All of it leads to the ticket. */
export const QuestionRow = ({ ticket, onOpen }: { ticket: Ticket; onOpen: () => void }) => {
  const { code, subject, clock, dossier, owner, department, departmentConfirmed, state } = ticket;
  return (
    <li className={styles.row}>
      <Countdown clock={clockViewOf(clock)} />
      <div className={styles.words}>
        <Link to={paths.ticket(code)} className={styles.subject} onClick={onOpen}>
          {subject}
        </Link>
        <p className={styles.meta}>
          <span className={styles.code}>{code}</span>
          {dossier && <DossierChip done={dossier.done} total={dossier.total} />}
          <span className={styles.owner}>
            {owner.person?.name ?? owner.unit.shortName}
            {department && departmentConfirmed && ` · ${department.shortName}`}
          </span>
        </p>
      </div>
      <div className={styles.state}>
        <StateWord state={state} askedBack={clock.kind === 'follow_up'} />
      </div>
    </li>
  );
};
