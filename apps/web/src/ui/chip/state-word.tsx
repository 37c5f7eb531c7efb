import {
  IconArrowForwardUp,
  IconCircleCheck,
  IconCircleDashed,
  IconClipboardCheck,
  IconGitMerge,
  IconInbox,
  IconPencil,
  IconPlayerPause,
  IconTrashX,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { classNames } from '../class-names.ts';
import styles from './state-word.module.css';

const LOOK = {
  received: { tone: styles.accent, icon: IconInbox },
  in_progress: { tone: undefined, icon: IconPencil },
  in_review: { tone: styles.accent, icon: IconClipboardCheck },
  waiting_requester: { tone: styles.paused, icon: IconPlayerPause },
  referred: { tone: styles.paused, icon: IconArrowForwardUp },
  answered: { tone: styles.ok, icon: IconCircleCheck },
  closed: { tone: styles.ok, icon: IconCircleCheck },
  withdrawn: { tone: undefined, icon: IconTrashX },
  merged: { tone: styles.paused, icon: IconGitMerge },
} as const;

export type TicketState = keyof typeof LOOK;

/** The state of a ticket as an icon and a word, for lists in which a filled badge on every row would shout. */
export const StateWord = ({ state, askedBack = false }: { state: TicketState; askedBack?: boolean }) => {
  const { t } = useTranslation();
  // The commune has asked back on the answer: the state stays, the ticket waits again.
  const waitsAgain = askedBack && state === 'answered';
  const { tone, icon: Icon } = LOOK[state] ?? { tone: undefined, icon: IconCircleDashed };
  return (
    <span className={classNames(styles.state, waitsAgain ? styles.accent : tone)}>
      <Icon size={14} aria-hidden="true" />
      {waitsAgain ? t('answeredAskedBack') : t(`state.${state}`)}
    </span>
  );
};
