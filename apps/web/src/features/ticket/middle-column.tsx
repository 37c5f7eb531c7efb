import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { OfferedText } from '../../parts/similar/similar.queries.ts';
import { Skeleton } from '../../ui/skeleton/skeleton.tsx';
import type { Act } from './acts/act.ts';
import { AnswerCard } from './answer/answer-card.tsx';
import { Composer } from './answer/composer.tsx';
import { ReviewCard } from './answer/review-card.tsx';
import { AskerPanel } from './asker/asker-panel.tsx';
import { WhatNow } from './asker/what-now.tsx';
import { sentAnswer, submittedAnswer } from './question/told-entries.ts';
import type { Ticket, TimelineEntry } from './ticket.queries.ts';

type MiddleColumnProps = {
  ticket: Ticket;
  timeline: readonly TimelineEntry[] | undefined;
  asker: boolean;
  textRef: RefObject<HTMLTextAreaElement | null>;
  /** One came here to write. */
  focusText: boolean;
  onAct: (act: Act) => void;
  offered: OfferedText | null;
  onOfferSettled: () => void;
};

/** The text that stands, the one that waits for approval, and where one writes. */
export const MiddleColumn = ({
  ticket,
  timeline,
  asker,
  textRef,
  focusText,
  onAct,
  offered,
  onOfferSettled,
}: MiddleColumnProps) => {
  const { t } = useTranslation('ticket');
  if (!timeline) {
    return (
      <div role="status" aria-label={t('loading')}>
        <Skeleton height="220px" />
      </div>
    );
  }
  if (asker) return <AskerPanel ticket={ticket} timeline={timeline} onAct={onAct} />;
  const answer = sentAnswer(timeline);
  const submitted = ticket.state === 'in_review' ? submittedAnswer(timeline) : undefined;
  const writes = ticket.cannot.answer !== 'not-your-role' || ticket.cannot.note !== 'not-your-role';
  return (
    <>
      {submitted && <ReviewCard ticket={ticket} entry={submitted} onAct={onAct} />}
      {answer && <AnswerCard entry={answer} />}
      {writes ? (
        <Composer
          ticket={ticket}
          timeline={timeline}
          textRef={textRef}
          focusText={focusText}
          offered={offered}
          onOfferSettled={onOfferSettled}
        />
      ) : (
        !answer && !submitted && <WhatNow ticket={ticket} />
      )}
    </>
  );
};
