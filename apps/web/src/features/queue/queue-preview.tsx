import { useTranslation } from 'react-i18next';
import { MEDIA, useMedia } from '../../lib/use-media.ts';
import { Drawer } from '../../ui/dialog/dialog.tsx';
import type { PreviewActs } from './preview/preview-acts.tsx';
import { TicketPreview } from './preview/ticket-preview.tsx';
import type { Ticket } from './queue.queries.ts';
import styles from './queue-board.module.css';

type QueuePreviewProps = {
  ticket: Ticket | null;
  paneShown: boolean;
  drawerOpened: boolean;
  acts: PreviewActs;
  onStep: (step: 1 | -1) => void;
  onClose: () => void;
};

/** The current question beside the list; over it where there is no room. */
export const QueuePreview = ({ ticket, paneShown, drawerOpened, acts, onStep, onClose }: QueuePreviewProps) => {
  const { t } = useTranslation('queue');
  const wide = useMedia(MEDIA.pane);
  if (!wide) {
    return (
      <Drawer opened={drawerOpened && ticket !== null} onClose={onClose} title={ticket?.code} width={440}>
        <div className={styles.inDrawer}>{ticket && <TicketPreview row={ticket} acts={acts} onStep={onStep} />}</div>
      </Drawer>
    );
  }
  if (!paneShown) return null;
  return (
    <aside className={styles.pane} aria-label={t('preview.title')}>
      {ticket ? (
        <TicketPreview row={ticket} acts={acts} onStep={onStep} onClose={onClose} />
      ) : (
        <p className={styles.nothing}>{t('preview.none')}</p>
      )}
    </aside>
  );
};
