import { IconEye, IconPencil } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLiveEvent } from '../../../lib/live-events.ts';
import { may, useUser } from '../../../session/use-session.ts';
import { presenceQuery } from '../ticket.queries.ts';
import styles from './presence-line.module.css';

/** Which colleagues are here: "Đỗ Thị Hạnh đang soạn trả lời". */
export const PresenceLine = ({ ticketId }: { ticketId: string }) => {
  const { t } = useTranslation('ticket');
  const user = useUser();
  const queries = useQueryClient();
  const query = presenceQuery(ticketId);
  const { data } = useQuery({ ...query, enabled: may(user, 'ticket:presence') });
  useLiveEvent((event) => {
    if (event.type === 'presence.changed' && event.data.ticketId === ticketId)
      queries.invalidateQueries({ queryKey: query.queryKey });
  });

  const others = (data?.items ?? []).filter(({ person }) => person.id !== user.id);
  const composing = others.filter(({ activity }) => activity === 'composing');
  const told = composing.length > 0 ? composing : others;
  const Icon = composing.length > 0 ? IconPencil : IconEye;
  const names = told.map(({ person }) => person.name).join(', ');
  return (
    <p className={styles.presence} role="status" data-composing={composing.length > 0 || undefined}>
      {told.length > 0 && (
        <>
          <Icon size={15} aria-hidden="true" />
          <span>{t(composing.length > 0 ? 'presence.composing' : 'presence.viewing', { names })}</span>
        </>
      )}
    </p>
  );
};
