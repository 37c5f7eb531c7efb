import { IconArrowBackUp, IconLock, IconMessageQuestion, IconMessageReply } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.ts';
import { classNames } from '../../../ui/class-names.ts';
import { useNow } from '../../../ui/countdown/ticker.ts';
import type { TimelineEntry } from '../queue.queries.ts';
import styles from './preview.module.css';

const LOOK = {
  returned: { icon: IconArrowBackUp, words: 'preview.returned' },
  clarification_asked: { icon: IconMessageQuestion, words: 'preview.asked' },
  replied: { icon: IconMessageReply, words: 'preview.replied' },
  asked_back: { icon: IconMessageReply, words: 'preview.replied' },
  noted: { icon: IconLock, words: 'preview.lastNote' },
} as const;

const isTold = (kind: string): kind is keyof typeof LOOK => Object.hasOwn(LOOK, kind);

const wordsOf = ({ message, data }: TimelineEntry): string =>
  message?.body ?? (typeof data.reason === 'string' ? data.reason : '');

/** What was said last about the ticket: usually the reason why it lies here. */
export const LastWords = ({ timeline }: { timeline: readonly TimelineEntry[] }) => {
  const { t } = useTranslation('queue');
  const format = useFormat();
  const now = useNow();
  const last = timeline.findLast((entry) => isTold(entry.kind) && wordsOf(entry) !== '');
  if (!last || !isTold(last.kind)) return null;
  const { icon: Icon, words } = LOOK[last.kind];
  const who = last.by?.person?.name ?? last.by?.unit.shortName ?? '';
  return (
    <div className={classNames(styles.note, last.kind === 'returned' && styles.returned)}>
      <Icon size={16} aria-hidden="true" />
      <p>
        <b>{t(words, { who, moment: format.moment(last.at, now) })}</b> “{wordsOf(last)}”
      </p>
    </div>
  );
};
