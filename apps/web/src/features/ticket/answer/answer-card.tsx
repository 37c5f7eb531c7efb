import { IconArrowForwardUp, IconCircleCheck, IconClipboardCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { classNames } from '../../../ui/class-names.ts';
import type { TimelineEntry } from '../ticket.queries.ts';
import styles from './composer.module.css';
import { WrittenText } from './written-text.tsx';

const LOOK = {
  sent: { icon: IconCircleCheck, title: 'answer.title' },
  part: { icon: IconCircleCheck, title: 'answer.partTitle' },
  referral: { icon: IconArrowForwardUp, title: 'answer.referralTitle' },
  review: { icon: IconClipboardCheck, title: 'answer.reviewTitle' },
} as const;

/** Where focus goes when the text that one wrote has become this one. */
export const WRITTEN_ANSWER = 'written-answer';

type AnswerCardProps = { entry: TimelineEntry; children?: ReactNode };

/** The text that stands, or the one that waits for approval, with what can be done about it below. */
export const AnswerCard = ({ entry, children }: AnswerCardProps) => {
  const { t } = useTranslation('ticket');
  const kind = entry.answer?.kind;
  const look = entry.answer?.state === 'submitted' ? 'review' : kind === 'referral' || kind === 'part' ? kind : 'sent';
  const { icon: Icon, title } = LOOK[look];
  return (
    <article
      id={WRITTEN_ANSWER}
      tabIndex={-1}
      className={classNames(styles.card, styles[look === 'part' ? 'sent' : look])}
    >
      <h2 className={styles.cardTitle}>
        <Icon size={17} aria-hidden="true" />
        {t(title)}
      </h2>
      <WrittenText entry={entry} />
      {children}
    </article>
  );
};
