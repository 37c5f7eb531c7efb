import { IconUserCheck, IconUserPlus } from '@tabler/icons-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { createSendKeys } from '../../../lib/send-keys.ts';
import { useProblemText } from '../../../lib/use-problem-text.ts';
import { useReason } from '../../../lib/use-reason.ts';
import { Avatar } from '../../../ui/avatar/avatar.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { showToast } from '../../../ui/toast/toast-store.ts';
import { useTicketAct } from '../ticket.mutations.ts';
import type { Ticket } from '../ticket.queries.ts';
import styles from './side.module.css';

/** Who has it, and taking it into one's own hands or putting it into a colleague's. */
export const HolderCard = ({ ticket, onAssign }: { ticket: Ticket; onAssign: () => void }) => {
  const { t } = useTranslation(['ticket', 'common']);
  const act = useTicketAct(ticket);
  const problemText = useProblemText();
  const reasonOf = useReason(ticket);
  const keyFor = useRef(createSendKeys());
  const { owner, can, cannot } = ticket;
  const take = () =>
    act.mutate(
      { act: 'take', key: keyFor.current([ticket.id, ticket.version]) },
      {
        onSuccess: ({ code }) => showToast({ tone: 'ok', message: t('holder.taken', { code }) }),
        onError: (error) => showToast({ tone: 'late', message: problemText(error).detail }),
      },
    );
  const offersTake = cannot.take !== 'not-your-role' && cannot.take !== 'already-yours';
  return (
    <section className={styles.card} aria-label={t('holder.title')}>
      <div className={styles.holder}>
        <Avatar name={owner.person?.name ?? null} id={owner.person?.id} decorative size="lg" />
        <p>
          <b>{owner.person?.name ?? t('common:unassigned')}</b>
          <span>{owner.unit.name}</span>
        </p>
      </div>
      {(offersTake || cannot.assign !== 'not-your-role') && (
        <div className={styles.buttons}>
          {offersTake && (
            <Button
              size="sm"
              kind={owner.person === null && can.take ? 'light' : 'default'}
              icon={<IconUserCheck size={15} aria-hidden="true" />}
              busy={act.isPending}
              disabled={reasonOf('take')}
              onClick={take}
            >
              {t('holder.take')}
            </Button>
          )}
          {cannot.assign !== 'not-your-role' && (
            <Button
              size="sm"
              icon={<IconUserPlus size={15} aria-hidden="true" />}
              disabled={reasonOf('assign')}
              onClick={onAssign}
            >
              {t('acts.assign.name')}
            </Button>
          )}
        </div>
      )}
    </section>
  );
};
