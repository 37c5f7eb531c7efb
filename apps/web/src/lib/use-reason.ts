import type { components } from '@caunoi/api-client/schema.gen';
import { useTranslation } from 'react-i18next';

type Abilities = Pick<components['schemas']['Ticket'], 'can' | 'cannot'>;
export type Ability = keyof components['schemas']['Abilities'];

const KNOWN = [
  'not-held-by-your-unit',
  'not-your-role',
  'already-yours',
  'wrong-state',
  'not-your-question',
  'waiting-for-approval',
  'part-of-whole',
] as const;

/** Why the reader may not do something with a ticket, in words for `disabled`; undefined when they may. */
export const useReasons = (): ((ticket: Abilities, ability: Ability) => string | undefined) => {
  const { t } = useTranslation();
  return (ticket, ability) => {
    if (ticket.can[ability]) return undefined;
    const reason = KNOWN.find((code) => code === ticket.cannot[ability]) ?? 'other';
    return t(`reason.${reason}`);
  };
};

/** The same of one ticket. */
export const useReason = (ticket: Abilities): ((ability: Ability) => string | undefined) => {
  const reasonOf = useReasons();
  return (ability) => reasonOf(ticket, ability);
};
