import { lazy, type RefObject, Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useTrail } from '../../../lib/trail.ts';
import { useReason } from '../../../lib/use-reason.ts';
import type { OfferedText } from '../../../parts/similar/similar.queries.ts';
import { paths } from '../../../paths.ts';
import { SegmentedControl } from '../../../ui/segmented/segmented-control.tsx';
import { PresenceLine } from '../presence/presence-line.tsx';
import { usePresence } from '../presence/use-presence.ts';
import type { Ticket, TimelineEntry } from '../ticket.queries.ts';
import { WRITTEN_ANSWER } from './answer-card.tsx';
import { EMPTY_ANSWER, EMPTY_NOTE, isWritten } from './answer-draft.ts';
import { AnswerForm } from './answer-form.tsx';
import styles from './composer.module.css';
import { NoteForm } from './note-form.tsx';
import { useWriting } from './use-writing.ts';

const Offered = lazy(() => import('./offered-text.tsx'));

type Mode = 'answer' | 'note';

type ComposerProps = {
  ticket: Ticket;
  timeline: readonly TimelineEntry[];
  textRef: RefObject<HTMLTextAreaElement | null>;
  /** One came here to write: the text has the focus as soon as it is there. */
  focusText: boolean;
  /** A text to write from; `onOfferSettled` once it was put in, or left. */
  offered?: OfferedText | null;
  onOfferSettled?: () => void;
};

/** Where staff write: to the commune, or among themselves. */
export const Composer = ({ ticket, timeline, textRef, focusText, offered, onOfferSettled }: ComposerProps) => {
  const { t } = useTranslation('ticket');
  const answer = useWriting(`answer:${ticket.id}`, EMPTY_ANSWER);
  const note = useWriting(`note:${ticket.id}`, EMPTY_NOTE);
  const [chosen, setChosen] = useState<Mode | null>(null);
  const reasonOf = useReason(ticket);
  // A draft that cannot be sent any more is still shown: nobody's text disappears.
  const mode = chosen ?? (ticket.can.answer || isWritten(answer.value) || !ticket.can.note ? 'answer' : 'note');
  const writing = mode === 'answer' ? answer : note;
  usePresence(ticket, isWritten(writing.value) ? writing.value.body : '');
  const blocked = reasonOf(mode);
  const navigate = useNavigate();
  const following = useFollowing(ticket.code);

  const focused = useRef(false);
  useEffect(() => {
    if (!writing.ready || !focusText || focused.current) return;
    focused.current = true;
    textRef.current?.focus();
  }, [writing.ready, focusText, textRef]);

  return (
    <section className={styles.composer} aria-label={t('composer')}>
      <div className={styles.head}>
        <SegmentedControl
          label={t('composerMode')}
          options={[
            { value: 'answer', label: t('answer.mode') },
            { value: 'note', label: t('note.mode') },
          ]}
          value={mode}
          onChange={setChosen}
        />
        <PresenceLine ticketId={ticket.id} />
      </div>
      {offered && answer.ready && (
        <Suspense>
          <Offered
            key={offered.source?.id ?? offered.body}
            text={offered}
            writing={answer}
            onSettled={(taken) => {
              onOfferSettled?.();
              if (!taken) return;
              setChosen('answer');
              requestAnimationFrame(() => textRef.current?.focus());
            }}
          />
        </Suspense>
      )}
      {blocked && <p className={styles.blocked}>{blocked}</p>}
      {mode === 'answer' ? (
        <AnswerForm
          ticket={ticket}
          timeline={timeline}
          writing={answer}
          textRef={textRef}
          onSent={() => {
            if (following) return navigate(paths.ticket(following), { replace: true, state: { intent: 'answer' } });
            setChosen(null);
            // The answer now stands above the place where one wrote.
            requestAnimationFrame(() => document.getElementById(WRITTEN_ANSWER)?.focus());
          }}
        />
      ) : (
        <NoteForm ticket={ticket} timeline={timeline} writing={note} textRef={textRef} />
      )}
    </section>
  );
};

/** Answering one after the other: the question that comes after this one. */
const useFollowing = (code: string): string | undefined => {
  const trail = useTrail();
  const at = trail?.answering ? trail.codes.indexOf(code) : -1;
  return at === -1 ? undefined : trail?.codes[at + 1];
};
