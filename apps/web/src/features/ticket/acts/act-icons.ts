import {
  IconArrowBackUp,
  IconArrowsExchange,
  IconCircleCheck,
  IconClockEdit,
  IconCornerUpLeft,
  IconFlame,
  IconGitBranch,
  IconGitMerge,
  IconMailForward,
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
