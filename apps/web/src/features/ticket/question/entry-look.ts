import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconArrowsExchange,
  IconCheck,
  IconClipboardCheck,
  IconClockEdit,
  IconFlame,
  IconGavel,
  IconGitBranch,
  IconGitMerge,
  IconLock,
  IconMessageQuestion,
  IconMessageReply,
  IconPlayerPause,
  IconPlayerPlay,
  IconPointFilled,
  IconRotate,
  IconRoute,
  IconSend,
  IconTrashX,
  IconUserCheck,
  IconWritingSign,
} from '@tabler/icons-react';
import type { TimelineItem } from '../../../ui/timeline/timeline.tsx';

type Look = { icon: typeof IconSend; tone: NonNullable<TimelineItem['tone']> };

/** Kinds of the history with a look and words of their own; a newer server may send others. */
export const LOOKS = {
  submitted: { icon: IconSend, tone: 'neutral' },
  taken: { icon: IconUserCheck, tone: 'neutral' },
  assigned: { icon: IconUserCheck, tone: 'neutral' },
  handed_over: { icon: IconArrowForwardUp, tone: 'neutral' },
  rerouted: { icon: IconRoute, tone: 'neutral' },
  returned: { icon: IconArrowBackUp, tone: 'warn' },
  transferred: { icon: IconArrowsExchange, tone: 'neutral' },
  referred: { icon: IconArrowForwardUp, tone: 'paused' },
  clarification_asked: { icon: IconPlayerPause, tone: 'paused' },
  replied: { icon: IconMessageReply, tone: 'accent' },
  asked_back: { icon: IconMessageQuestion, tone: 'warn' },
  follow_up_answered: { icon: IconWritingSign, tone: 'ok' },
  answer_submitted: { icon: IconClipboardCheck, tone: 'warn' },
  answer_returned: { icon: IconArrowBackUp, tone: 'warn' },
  answered: { icon: IconWritingSign, tone: 'ok' },
  noted: { icon: IconLock, tone: 'neutral' },
  withdrawn: { icon: IconTrashX, tone: 'neutral' },
  accepted: { icon: IconCheck, tone: 'ok' },
  reopened: { icon: IconRotate, tone: 'warn' },
  merged: { icon: IconGitMerge, tone: 'paused' },
  absorbed: { icon: IconGitMerge, tone: 'paused' },
  followed: { icon: IconUserCheck, tone: 'neutral' },
  merged_reply: { icon: IconMessageReply, tone: 'accent' },
  unmerged: { icon: IconGitBranch, tone: 'warn' },
  released: { icon: IconGitBranch, tone: 'neutral' },
  resumed: { icon: IconPlayerPlay, tone: 'warn' },
  auto_closed: { icon: IconCheck, tone: 'neutral' },
  conflict_settled: { icon: IconGavel, tone: 'warn' },
  urgency_set: { icon: IconFlame, tone: 'warn' },
  received_at_corrected: { icon: IconClockEdit, tone: 'neutral' },
} as const satisfies Record<string, Look>;

export type KnownKind = keyof typeof LOOKS;
export const isKnown = (kind: string): kind is KnownKind => Object.hasOwn(LOOKS, kind);
export const OTHER: Look = { icon: IconPointFilled, tone: 'neutral' };
