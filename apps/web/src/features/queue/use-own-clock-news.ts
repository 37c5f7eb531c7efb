import { tickClockView } from '@caunoi/sla/clock-tick';
import { countdownState } from '@caunoi/sla/duration-text';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { clockViewOf } from '../../lib/clock-view.ts';
import { useUser } from '../../session/use-session.ts';
import { useNow } from '../../ui/countdown/ticker.ts';
import { announce } from '../../ui/live-region/announcer.ts';
import type { Ticket } from './queue.queries.ts';

const TOLD = ['soon', 'lasthour', 'overdue'] as const;

/** Tells a screen reader when one of the reader's own clocks turns soon, last hour or overdue; colours do not reach it. */
export const useOwnClockNews = (tickets: readonly Ticket[]): void => {
  const { t } = useTranslation('queue');
  const { id: userId } = useUser();
  const now = useNow();
  const before = useRef(new Map<string, string>());
  useEffect(() => {
    for (const { id, code, owner, clock } of tickets) {
      if (owner.person?.id !== userId) continue;
      const state = countdownState(tickClockView(clockViewOf(clock), now));
      const former = before.current.get(id);
      before.current.set(id, state);
      const told = TOLD.find((each) => each === state);
      if (former !== undefined && former !== state && told) announce(t(`announce.${told}`, { code }));
    }
  }, [tickets, now, userId, t]);
};
