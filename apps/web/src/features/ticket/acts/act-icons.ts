import {
  IconArrowBackUp,
  IconArrowsExchange,
  IconArrowsSplit2,
  IconCircleCheck,
  IconClockEdit,
  IconCornerUpLeft,
  IconFlame,
  IconGitBranch,
  IconGitMerge,
  IconMailForward,
  IconMessageQuestion,
  IconMessageReply,
  IconPlayerPause,
  IconRotate,
  IconRoute,
  IconSend,
  IconTrash,
  IconUserPlus,
} from '@tabler/icons-react';
import type { Act } from './act.ts';

export const ACT_ICONS: Record<Act, typeof IconSend> = {
  handOver: IconSend,
  correctRoute: IconRoute,
  consult: IconMessageQuestion,
  split: IconArrowsSplit2,
  askClarification: IconPlayerPause,
  assign: IconUserPlus,
  return: IconArrowBackUp,
  transfer: IconArrowsExchange,
  refer: IconMailForward,
  merge: IconGitMerge,
  unmerge: IconGitBranch,
  setUrgency: IconFlame,
  correctReceivedAt: IconClockEdit,
  approve: IconCircleCheck,
  returnAnswer: IconArrowBackUp,
  reply: IconCornerUpLeft,
  askBack: IconMessageReply,
  accept: IconCircleCheck,
  reopen: IconRotate,
  withdraw: IconTrash,
};

/** Keys that the page listens to, as the queue does. */
export const ACT_KEYS: Partial<Record<Act, readonly string[]>> = { handOver: ['C'], askClarification: ['B'] };
