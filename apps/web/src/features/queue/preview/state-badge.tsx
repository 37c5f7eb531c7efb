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
import { Badge, type Tone } from '../../../ui/badge/badge.tsx';
import type { Ticket } from '../queue.queries.ts';

const LOOK: Record<Ticket['state'], { tone: Tone; icon: typeof IconInbox }> = {
  received: { tone: 'accent', icon: IconInbox },
  in_progress: { tone: 'neutral', icon: IconPencil },
  in_review: { tone: 'warn', icon: IconClipboardCheck },
  waiting_requester: { tone: 'paused', icon: IconPlayerPause },
  referred: { tone: 'paused', icon: IconArrowForwardUp },
  answered: { tone: 'ok', icon: IconCircleCheck },
  closed: { tone: 'ok', icon: IconCircleCheck },
  withdrawn: { tone: 'neutral', icon: IconTrashX },
  merged: { tone: 'paused', icon: IconGitMerge },
};

export const StateBadge = ({ state }: { state: Ticket['state'] }) => {
  const { t } = useTranslation();
  const { tone, icon: Icon } = LOOK[state] ?? { tone: 'neutral', icon: IconCircleDashed };
  return (
    <Badge tone={tone} icon={<Icon size={13} aria-hidden="true" />}>
      {t(`state.${state}`)}
    </Badge>
  );
};
