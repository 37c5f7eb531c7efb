import type { ReactNode } from 'react';
import { useShortcuts } from '../../../lib/use-shortcuts.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Skeleton } from '../../../ui/skeleton/skeleton.tsx';
import type { TimelineEntry } from '../ticket.queries.ts';
import { isWritten, type NoteDraft } from './answer-draft.ts';
import styles from './composer.module.css';
import { MeanwhileNews } from './meanwhile-news.tsx';
import { SavedLine } from './saved-line.tsx';
import { SendProblem } from './send-problem.tsx';

type WritingFrameProps = {
  timeline: readonly TimelineEntry[];
  writing: { value: NoteDraft; ready: boolean; savedAt: number | null; failed: boolean };
  act: { error: Error | null; isPending: boolean };
  /** A piece of the form tells of the error. */
  told?: boolean;
  /** Why it may not be sent at all, and why not yet. */
  blocked: string | undefined;
  notYet: string | undefined;
  send: { label: string; sending?: string; icon?: ReactNode };
  onSend: () => void;
  /** The form: what is written, with all that belongs to it. */
  children: ReactNode;
};

/** Around a text in the making: what others did meanwhile, why it was not sent, where it is kept, and the button that sends it. */
export const WritingFrame = ({ writing, act, told, blocked, notYet, send, onSend, ...props }: WritingFrameProps) => {
  const { value, ready, savedAt, failed } = writing;
  useShortcuts([{ codes: ['Enter'], ctrl: true, keys: ['Ctrl', 'Enter'], label: send.label, run: onSend }]);
  if (!ready) return <Skeleton height="220px" />;
  return (
    <>
      {!act.error && isWritten(value) && <MeanwhileNews timeline={props.timeline} />}
      {props.children}
      {act.error && !told && (
        <SendProblem error={act.error} savedAt={savedAt} blocked={blocked} busy={act.isPending} onRetry={onSend} />
      )}
      <div className={styles.foot}>
        <SavedLine savedAt={savedAt} failed={failed} />
        <Button
          kind="primary"
          size="lg"
          icon={send.icon}
          keys={['Ctrl', 'Enter']}
          busy={act.isPending}
          disabled={notYet}
          onClick={onSend}
        >
          {act.isPending ? (send.sending ?? send.label) : send.label}
        </Button>
      </div>
    </>
  );
};
