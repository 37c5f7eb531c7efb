import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { clockViewOf } from '../../lib/clock-view.ts';
import { paths } from '../../paths.ts';
import { StateWord } from '../../ui/chip/state-word.tsx';
import { Countdown } from '../../ui/countdown/countdown.tsx';
import { Checkbox } from '../../ui/field/checkbox.tsx';
import type { Question } from './question.ts';
import styles from './question-row.module.css';
import { questionLinkId } from './use-question-choice.ts';

type QuestionRowProps = {
  question: Question;
  /** Null for whoever only follows. */
  chosen: boolean | null;
  onChoose: (id: string, extend: boolean) => void;
  onFocus: (id: string) => void;
  onOpen: () => void;
};

/** One question of the dossier; rows out of view cost nothing (`content-visibility`). */
export const QuestionRow = ({ question: { ticket, number }, chosen, onChoose, onFocus, onOpen }: QuestionRowProps) => {
  const { t } = useTranslation(['dossier', 'following']);
  const { id, code, subject, clock, owner, department, state } = ticket;
  const ofDepartment = owner.unit.shortName === department?.shortName;
  return (
    <li className={styles.row} data-chosen={chosen || undefined}>
      {chosen !== null && (
        <Checkbox
          className={styles.check}
          hideLabel
          label={t('following:select', { number })}
          checked={chosen}
          onChange={(event) => onChoose(id, event.nativeEvent instanceof PointerEvent && event.nativeEvent.shiftKey)}
        />
      )}
      <span className={styles.number}>
        <span className="visually-hidden">{t('question')} </span>
        {number}
      </span>
      <div className={styles.words}>
        <Link
          id={questionLinkId(id)}
          to={paths.ticket(code)}
          className={styles.subject}
          onClick={onOpen}
          onFocus={() => onFocus(id)}
        >
          {subject}
        </Link>
        <p className={styles.meta}>{code}</p>
      </div>
      <div className={styles.time}>
        <Countdown clock={clockViewOf(clock)} />
      </div>
      <div className={styles.unit}>
        <b data-tooltip={department?.name}>{department?.shortName ?? t('noDepartment')}</b>
        <span>{owner.person?.name ?? (ofDepartment ? t('following:holders.nobody') : owner.unit.shortName)}</span>
      </div>
      <div className={styles.state}>
        <StateWord state={state} askedBack={clock.kind === 'follow_up'} />
      </div>
    </li>
  );
};
