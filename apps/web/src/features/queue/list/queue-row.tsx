import { type MouseEvent, type RefObject, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { clockViewOf } from '../../../lib/clock-view.ts';
import { paths } from '../../../paths.ts';
import { Avatar } from '../../../ui/avatar/avatar.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { Countdown } from '../../../ui/countdown/countdown.tsx';
import { Checkbox } from '../../../ui/field/checkbox.tsx';
import type { Ticket } from '../queue.queries.ts';
import styles from './queue-table.module.css';
import { ResponsibleUnit } from './responsible-unit.tsx';
import { TicketMeta } from './ticket-meta.tsx';

export type RowActs = {
  /** Makes it the current row. */
  choose: (id: string) => void;
  /** The same with the mouse: where there is no pane beside the list, the preview opens over it. */
  pick: (id: string) => void;
  select: (id: string, extend: boolean) => void;
  open: (ticket: Ticket) => void;
  onlyDossier: (dossierId: string) => void;
};

type QueueRowProps = {
  ticket: Ticket;
  current: boolean;
  selected: boolean;
  withProvince: boolean;
  /** The row that the keyboard has moved to, until it has taken the focus. */
  focusWanted: RefObject<string | null>;
  acts: RowActs;
  /** Position in the whole list, where only a part of it is drawn. */
  index?: number;
  measure?: (row: HTMLTableRowElement | null) => void;
};

export const QueueRow = ({
  ticket,
  current,
  selected,
  withProvince,
  focusWanted,
  acts,
  index,
  measure,
}: QueueRowProps) => {
  const { t } = useTranslation('queue');
  const link = useRef<HTMLAnchorElement>(null);

  useEffect(() => {
    if (!current || focusWanted.current !== ticket.id) return;
    focusWanted.current = null;
    link.current?.focus({ preventScroll: true });
    link.current?.closest('tr')?.scrollIntoView({ block: 'nearest' });
  }, [current, ticket.id, focusWanted]);

  /** A click shows the question beside the list; the keyboard's click (detail 0) and a modified one follow the link. */
  const onLink = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (event.detail === 0) acts.open(ticket);
  };

  return (
    <tr
      ref={measure}
      data-index={index}
      aria-rowindex={index === undefined ? undefined : index + 2}
      className={classNames(styles.row, current && styles.current, selected && styles.selected)}
      onClick={() => acts.pick(ticket.id)}
      onDoubleClick={() => acts.open(ticket)}
    >
      <td className={styles.check}>
        <Checkbox
          className={styles.checkLabel}
          hideLabel
          label={t('row.select', { code: ticket.code })}
          checked={selected}
          onChange={(event) =>
            acts.select(ticket.id, event.nativeEvent instanceof PointerEvent && event.nativeEvent.shiftKey)
          }
          onClick={(event) => event.stopPropagation()}
        />
      </td>
      <td className={styles.time}>
        <Countdown clock={clockViewOf(ticket.clock)} />
      </td>
      <td className={styles.question}>
        <Link
          ref={link}
          to={paths.ticket(ticket.code)}
          className={styles.subject}
          aria-current={current ? 'true' : undefined}
          onClick={onLink}
          onFocus={() => acts.choose(ticket.id)}
        >
          {ticket.subject}
        </Link>
        <TicketMeta ticket={ticket} withProvince={withProvince} onDossier={acts.onlyDossier} />
      </td>
      <td className={styles.unit}>
        <ResponsibleUnit ticket={ticket} />
      </td>
      <td className={styles.owner}>
        <Avatar name={ticket.owner.person?.name ?? null} id={ticket.owner.person?.id} />
      </td>
    </tr>
  );
};
