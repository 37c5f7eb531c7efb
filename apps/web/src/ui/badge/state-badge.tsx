import {
  IconArrowForwardUp,
  IconCircleCheck,
  IconClipboardCheck,
  IconGitMerge,
  IconInbox,
  IconPencil,
  IconPlayerPause,
  IconTrashX,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Badge, type Tone } from './badge.tsx';

const LOOK = {
  received: { tone: 'accent', icon: IconInbox },
  in_progress: { tone: 'neutral', icon: IconPencil },
  in_review: { tone: 'warn', icon: IconClipboardCheck },
  waiting_requester: { tone: 'paused', icon: IconPlayerPause },
  referred: { tone: 'paused', icon: IconArrowForwardUp },
  answered: { tone: 'ok', icon: IconCircleCheck },
  closed: { tone: 'ok', icon: IconCircleCheck },
  withdrawn: { tone: 'neutral', icon: IconTrashX },
  merged: { tone: 'paused', icon: IconGitMerge },
} as const satisfies Record<string, { tone: Tone; icon: typeof IconInbox }>;

export type TicketState = keyof typeof LOOK;

type StateBadgeProps = {
  state: TicketState;
  /** The commune has asked back on the answer: the state stays, the ticket waits again. */
  askedBack?: boolean;
};

/** Where a ticket stands in its life: word and icon, the tone repeats them. */
export const StateBadge = ({ state, askedBack = false }: StateBadgeProps) => {
  const { t } = useTranslation();
  const waitsAgain = askedBack && state === 'answered';
  const { tone, icon: Icon } = LOOK[state];
  return (
    <Badge tone={waitsAgain ? 'accent' : tone} icon={<Icon size={13} aria-hidden="true" />}>
      {waitsAgain ? t('answeredAskedBack') : t(`state.${state}`)}
    </Badge>
  );
};
