import type { ClockView } from '@caunoi/sla/clock';
import { IconAlertCircle } from '@tabler/icons-react';
import { useId } from 'react';
import { Countdown } from '../countdown/countdown.tsx';
import { TextField } from '../field/text-field.tsx';
import styles from './ticket-picker.module.css';

export type PickableTicket = {
  id: string;
  code: string;
  subject: string;
  /** Who asks, and what else tells it from others. */
  detail: string;
  clock: ClockView;
};

type TicketPickerProps = {
  label: string;
  searchLabel: string;
  search: string;
  onSearch: (search: string) => void;
  tickets: readonly PickableTicket[];
  /** What stands where no ticket does. */
  none: string;
  busy: boolean;
  /** Id of the chosen one. */
  value: string | null;
  onChoose: (id: string) => void;
  problem?: string;
};

/** One ticket out of several, found by its words: what it asks, who asks and when it is due. Arrow keys choose. */
export const TicketPicker = (props: TicketPickerProps) => {
  const { label, searchLabel, search, onSearch, tickets, none, busy, value, onChoose, problem } = props;
  const id = useId();
  return (
    <div className={styles.picker}>
      <TextField
        label={searchLabel}
        type="search"
        autoComplete="off"
        data-autofocus
        value={search}
        onChange={(event) => onSearch(event.currentTarget.value)}
      />
      <fieldset
        className={styles.tickets}
        aria-busy={busy || undefined}
        data-invalid={problem ? true : undefined}
        aria-describedby={problem ? id : undefined}
      >
        <legend className={styles.legend}>{label}</legend>
        <div className={styles.scroll}>
          {tickets.length === 0 && !busy && <p className={styles.none}>{none}</p>}
          {tickets.map((ticket) => (
            <label key={ticket.id} className={styles.ticket}>
              <input
                type="radio"
                name={`${id}-ticket`}
                checked={ticket.id === value}
                onChange={() => onChoose(ticket.id)}
              />
              <span className={styles.words}>
                <span className={styles.subject}>{ticket.subject}</span>
                <span className={styles.detail}>
                  <b>{ticket.code}</b> {ticket.detail}
                </span>
              </span>
              <Countdown clock={ticket.clock} className={styles.time} />
            </label>
          ))}
        </div>
        {problem && (
          <p id={id} className={styles.problem} role="alert">
            <IconAlertCircle size={14} aria-hidden="true" />
            {problem}
          </p>
        )}
      </fieldset>
    </div>
  );
};
