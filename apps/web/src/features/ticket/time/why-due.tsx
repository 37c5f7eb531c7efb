import { formatMoment, vietnamWallClock } from '@caunoi/sla/moment-text';
import { IconHelpCircle, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.ts';
import { buttonClass } from '../../../ui/button/button.tsx';
import { IconButton } from '../../../ui/button/icon-button.tsx';
import { useNow } from '../../../ui/countdown/ticker.ts';
import { Popover } from '../../../ui/popover/popover.tsx';
import type { Ticket, TicketClocks } from '../ticket.queries.ts';
import styles from './explainer/explainer.module.css';
import { Explainer } from './explainer/explainer.tsx';

/** “Vì sao hạn là 15:06 hôm nay?”: the button at the countdown, and the panel that answers it. */
const WhyDue = ({ ticket: { clock }, clocks }: { ticket: Ticket; clocks: TicketClocks }) => {
  const { t } = useTranslation(['ticket', 'common']);
  const { language } = useFormat();
  const now = useNow();
  const question =
    clock.state === 'void'
      ? t('why.notCounted')
      : clock.dueAt === null
        ? t('why.paused')
        : t('why.due', { moment: formatMoment(vietnamWallClock(clock.dueAt), vietnamWallClock(now), language) });
  return (
    <Popover
      label={question}
      align="start"
      target={(attributes) => (
        <button type="button" className={buttonClass({ kind: 'link', size: 'sm' })} {...attributes}>
          <IconHelpCircle size={15} aria-hidden="true" />
          {question}
        </button>
      )}
    >
      {(close) => (
        <div className={styles.panel}>
          <div className={styles.head}>
            <h2>{question}</h2>
            <IconButton
              icon={<IconX size={18} aria-hidden="true" />}
              label={t('common:close')}
              size="sm"
              // The keyboard goes on from inside the panel; closing it leads back to the button.
              autoFocus
              onClick={close}
            />
          </div>
          <Explainer clocks={clocks} first={clock} />
        </div>
      )}
    </Popover>
  );
};

export default WhyDue;
