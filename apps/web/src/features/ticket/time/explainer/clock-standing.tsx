import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleOff,
  IconMoon,
  IconPlayerPause,
  IconPlayerPlay,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../i18n/use-format.ts';
import { Badge, type Tone } from '../../../../ui/badge/badge.tsx';
import { useNow } from '../../../../ui/countdown/ticker.ts';
import type { ClockDetail } from '../../ticket.queries.ts';

type Standing = 'running' | 'off' | 'paused' | 'overdue' | 'met' | 'late' | 'void';

const LOOK = {
  running: { tone: 'accent', icon: IconPlayerPlay },
  off: { tone: 'neutral', icon: IconMoon },
  paused: { tone: 'paused', icon: IconPlayerPause },
  overdue: { tone: 'late', icon: IconAlertTriangle },
  met: { tone: 'ok', icon: IconCircleCheck },
  late: { tone: 'late', icon: IconCircleCheck },
  void: { tone: 'neutral', icon: IconCircleOff },
} as const satisfies Record<Standing, { tone: Tone; icon: typeof IconMoon }>;

const standingOf = ({ state, stoppedAt, isWorkingTimeNow }: ClockDetail): Standing => {
  if (state === 'breached') return stoppedAt ? 'late' : 'overdue';
  if (state === 'running') return isWorkingTimeNow ? 'running' : 'off';
  return state;
};

const ENDINGS = ['withdrawn', 'accepted', 'auto_closed', 'reopened', 'merged'] as const;

/** Whether a clock runs, waits and for whom, or how it ended. */
export const ClockStanding = ({ clock }: { clock: ClockDetail }) => {
  const { t } = useTranslation('ticket');
  const format = useFormat();
  const now = useNow();
  const standing = standingOf(clock);
  const { tone, icon: Icon } = LOOK[standing];
  const moment = (at: string | null | undefined) => (at ? format.moment(at, now) : '');
  const ending = ENDINGS.find((kind) => kind === clock.voidedBy) ?? 'other';
  return (
    <Badge tone={tone} icon={<Icon size={14} aria-hidden="true" />}>
      {t(`why.standing.${standing}`, {
        since: moment(clock.pausedAt),
        due: moment(clock.dueAt),
        stopped: moment(clock.stoppedAt),
        resumes: moment(clock.nextChangeAt),
        reason: t(`why.ending.${ending}`),
      })}
    </Badge>
  );
};
