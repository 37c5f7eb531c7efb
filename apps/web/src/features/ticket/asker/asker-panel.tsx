import { IconCircleCheck, IconCornerUpLeft, IconMessageReply } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.ts';
import { useReason } from '../../../lib/use-reason.ts';
import { Button } from '../../../ui/button/button.tsx';
import { useNow } from '../../../ui/countdown/ticker.ts';
import type { Act } from '../acts/act.ts';
import { AnswerCard } from '../answer/answer-card.tsx';
import { sentAnswer } from '../question/told-entries.ts';
import type { Ticket, TimelineEntry } from '../ticket.queries.ts';
import { askedTogether } from './asked-together.ts';
import styles from './asker-panel.module.css';
import { useAcknowledge } from './use-acknowledge.ts';
import { WhatNow } from './what-now.tsx';

type AskerPanelProps = { ticket: Ticket; timeline: readonly TimelineEntry[]; onAct: (act: Act) => void };

/** What the commune reads and does: the answer and whether it helps, or what it is asked. */
export const AskerPanel = ({ ticket, timeline, onAct }: AskerPanelProps) => {
  const { t } = useTranslation('ticket');
  const reasonOf = useReason(ticket);
  const answer = sentAnswer(timeline);
  useAcknowledge(ticket.id, answer?.answer?.id);
  const isAsked = ticket.state === 'waiting_requester';
  // Reopened or asked back, a ticket has its old text and is waited for again.
  const awaitsMore = ['running', 'breached'].includes(ticket.clock.state) && !ticket.clock.stoppedAt;
  return (
    <div className={styles.panel}>
      {isAsked && <Asked ticket={ticket} timeline={timeline} onAct={onAct} />}
      {answer && awaitsMore && <WhatNow ticket={ticket} />}
      {answer && (
        <AnswerCard entry={answer}>
          {ticket.state === 'answered' && !awaitsMore && (
            <div className={styles.verdict}>
              <p>{t('asker.solved')}</p>
              <Button
                icon={<IconMessageReply size={17} aria-hidden="true" />}
                disabled={reasonOf('reply')}
                onClick={() => onAct('askBack')}
              >
                {t('acts.askBack.name')}
              </Button>
              <Button
                kind="primary"
                icon={<IconCircleCheck size={17} aria-hidden="true" />}
                disabled={reasonOf('accept')}
                onClick={() => onAct('accept')}
              >
                {t('acts.accept.name')}
              </Button>
            </div>
          )}
        </AnswerCard>
      )}
      {!answer && !isAsked && (
        <>
          <WhatNow ticket={ticket} />
          {ticket.can.reply && (
            <div>
              <Button icon={<IconCornerUpLeft size={16} aria-hidden="true" />} onClick={() => onAct('reply')}>
                {t('acts.reply.name')}
              </Button>
            </div>
          )}
        </>
      )}
    </div>
  );
};

/** What the commune owes, so that the clock may run again. */
const Asked = ({ ticket, timeline, onAct }: AskerPanelProps) => {
  const { t } = useTranslation('ticket');
  const format = useFormat();
  const now = useNow();
  const reasonOf = useReason(ticket);
  const asked = timeline.findLast(({ kind }) => kind === 'clarification_asked');
  if (!asked?.message) return null;
  const { body, expectedAt } = asked.message;
  const together = askedTogether(ticket);
  return (
    <section className={styles.asked} aria-label={t('asker.askedTitle')}>
      <h2>{t('asker.askedTitle')}</h2>
      <p className={styles.askedText}>{body}</p>
      {together && <p className={styles.together}>{t('asker.together', together)}</p>}
      <p className={styles.askedBy}>
        {asked.by?.person?.name ?? asked.by?.unit.name}, {format.moment(asked.at, now)}
        {expectedAt && ` · ${t('expected', { moment: format.moment(expectedAt, now) })}`}
      </p>
      <p>{t('asker.clockStands')}</p>
      <div>
        <Button
          kind="primary"
          icon={<IconCornerUpLeft size={17} aria-hidden="true" />}
          disabled={reasonOf('reply')}
          onClick={() => onAct('reply')}
        >
          {t('acts.reply.name')}
        </Button>
      </div>
    </section>
  );
};
