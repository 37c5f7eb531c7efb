import { IconCircleCheckFilled } from '@tabler/icons-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { clockViewOf } from '../../../lib/clock-view.ts';
import { Countdown } from '../../../ui/countdown/countdown.tsx';
import type { OpenTicket } from '../hotline.queries.ts';
import type { CallDraft } from './call-draft.ts';
import styles from './caller-column.module.css';

type OpenTicketChoiceProps = {
  tickets: readonly OpenTicket[];
  chosen: string | null;
  onPick: (about: CallDraft['about']) => void;
};

/** The commune's open questions; choosing one makes the call a reply to it. */
export const OpenTicketChoice = ({ tickets, chosen, onPick }: OpenTicketChoiceProps) => {
  const { t } = useTranslation(['hotline', 'common']);
  const name = useId();
  return (
    <fieldset className={styles.tickets}>
      <legend className="visually-hidden">{t('caller.open')}</legend>
      {tickets.map(({ id, code, subject, state, clock }) => (
        <label key={id} className={styles.ticket} data-chosen={id === chosen || undefined}>
          <input
            type="radio"
            name={name}
            className="visually-hidden"
            aria-label={t('caller.pick', { code, subject })}
            checked={id === chosen}
            onChange={() => onPick({ id, code, subject })}
          />
          <Countdown clock={clockViewOf(clock)} />
          <span className={styles.subject}>{subject}</span>
          <span className={styles.meta}>
            {code} · {t(`common:state.${state}`)}
          </span>
          {id === chosen && <IconCircleCheckFilled size={18} className={styles.tick} aria-hidden="true" />}
        </label>
      ))}
    </fieldset>
  );
};
