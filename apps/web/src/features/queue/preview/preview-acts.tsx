import { IconMessage2Check, IconPlayerPause, IconSend } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useReason } from '../../../lib/use-reason.ts';
import { Button } from '../../../ui/button/button.tsx';
import type { Ticket } from '../queue.queries.ts';
import styles from './preview.module.css';

export type PreviewActs = {
  answer: (ticket: Ticket) => void;
  handOver: (ticket: Ticket) => void;
  clarify: (ticket: Ticket) => void;
};

/** What one does next with the ticket; what one may not do says why. */
export const PreviewFooter = ({ ticket, acts }: { ticket: Ticket; acts: PreviewActs }) => {
  const { t } = useTranslation('queue');
  const reasonOf = useReason(ticket);
  return (
    <div className={styles.footer}>
      <Button
        kind="primary"
        size="lg"
        full
        icon={<IconMessage2Check size={17} aria-hidden="true" />}
        keys={['A']}
        disabled={reasonOf('answer')}
        onClick={() => acts.answer(ticket)}
      >
        {t('preview.answer')}
      </Button>
      <Button
        icon={<IconSend size={16} aria-hidden="true" />}
        keys={['C']}
        disabled={reasonOf('handOver')}
        onClick={() => acts.handOver(ticket)}
      >
        {t('preview.handOver')}
      </Button>
      <Button
        icon={<IconPlayerPause size={16} aria-hidden="true" />}
        keys={['B']}
        disabled={reasonOf('askClarification')}
        onClick={() => acts.clarify(ticket)}
      >
        {t('preview.clarify')}
      </Button>
    </div>
  );
};
