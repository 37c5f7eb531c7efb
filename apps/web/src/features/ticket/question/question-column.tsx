import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.ts';
import { beyondSubject, placesOf } from '../../../lib/question-text.ts';
import { matchedWords } from '../../../lib/routing-reasons.ts';
import { Avatar } from '../../../ui/avatar/avatar.tsx';
import { ChannelChip } from '../../../ui/chip/channel-chip.tsx';
import { useNow } from '../../../ui/countdown/ticker.ts';
import { ErrorState } from '../../../ui/empty-state/error-state.tsx';
import { Highlight } from '../../../ui/highlight/highlight.tsx';
import { Skeleton } from '../../../ui/skeleton/skeleton.tsx';
import type { Ticket, TimelineEntry } from '../ticket.queries.ts';
import { DossierPlace } from './dossier-place.tsx';
import { FileList } from './file-list.tsx';
import styles from './question.module.css';
import { QuestionSource } from './question-source.tsx';
import { TicketTimeline } from './ticket-timeline.tsx';

type QuestionColumnProps = {
  ticket: Ticket;
  timeline: readonly TimelineEntry[] | undefined;
  onRetry: (() => void) | null;
};

/** The question, who asks, and what has happened since. */
export const QuestionColumn = ({ ticket, timeline, onRetry }: QuestionColumnProps) => {
  const { t } = useTranslation('ticket');
  const { subject, body, routing, dossier, source } = ticket;
  const matched = matchedWords(routing?.reasons ?? []);
  const rest = beyondSubject(subject, body);
  const files = timeline?.find(({ kind }) => kind === 'submitted')?.attachments ?? [];
  return (
    <>
      <h2 className={styles.subject}>
        <Highlight text={subject} ranges={placesOf(subject, matched)} />
      </h2>
      {rest && (
        <p className={styles.text}>
          <Highlight text={rest} ranges={placesOf(rest, matched)} />
        </p>
      )}
      <Requester ticket={ticket} />
      {dossier && <DossierPlace dossier={dossier} />}
      {source && <QuestionSource source={source} />}
      <FileList files={files} />
      <h3 className={styles.heading}>{t('timeline')}</h3>
      {timeline ? (
        <TicketTimeline
          ticket={ticket}
          entries={timeline.map((each) => (each.kind === 'submitted' ? { ...each, attachments: [] } : each))}
        />
      ) : onRetry ? (
        <ErrorState small onRetry={onRetry} />
      ) : (
        <div className={styles.loading}>
          <Skeleton height="14px" />
          <Skeleton width="70%" />
          <Skeleton width="85%" />
        </div>
      )}
    </>
  );
};

const Requester = ({ ticket: { requester, commune, province, channel, receivedAt } }: { ticket: Ticket }) => {
  const format = useFormat();
  const now = useNow();
  return (
    <div className={styles.by}>
      <Avatar name={requester.name} decorative />
      <p>
        <b>{requester.name}</b>, {commune.name}, {province.name}
        <span className={styles.channel}>
          <ChannelChip channel={channel} /> · {format.moment(receivedAt, now)}
        </span>
      </p>
    </div>
  );
};
