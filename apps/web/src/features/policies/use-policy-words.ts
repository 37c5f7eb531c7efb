import { formatHours, formatWorkingDuration } from '@caunoi/sla/duration-text';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.ts';
import type { Channel, Policy, Step, Target, Urgency } from './policies.queries.ts';

type Scope = { channel: Channel | null; urgency: Urgency | null };
type Validity = Pick<Policy, 'validFrom' | 'validTo'>;

/** Rules, targets and steps in words. */
export const usePolicyWords = () => {
  const { t } = useTranslation('policies');
  const format = useFormat();
  const duration = (minutes: number): string => formatWorkingDuration(minutes, format.language);
  return {
    duration,
    scope: ({ channel, urgency }: Scope): string =>
      [
        channel ? t(`channel.${channel}`) : t('scope.anyChannel'),
        urgency ? t(`urgency.${urgency}`) : t('scope.anyUrgency'),
      ].join(' · '),
    target: ({ kind, minutes = 0, days = 0 }: Target): string => {
      if (kind === 'elapsed') return t('target.elapsed', { duration: formatHours(minutes, format.language) });
      if (kind !== 'end_of_working_day') return t('target.working', { duration: duration(minutes) });
      return days === 0 ? t('target.endOfToday') : t('target.endOfDay', { count: days });
    },
    step: ({ at: { percent, minutesLeft, minutesAfter = 0 } }: Pick<Step, 'at'>): string => {
      if (percent !== undefined) return t('step.percent', { value: percent });
      if (minutesLeft !== undefined) return t('step.left', { duration: duration(minutesLeft) });
      return minutesAfter === 0 ? t('step.breach') : t('step.after', { duration: duration(minutesAfter) });
    },
    validity: ({ validFrom, validTo }: Validity): string =>
      validTo
        ? t('period', { from: format.date(validFrom), to: format.date(validTo) })
        : t('from', { from: format.date(validFrom) }),
  };
};

/** `MoIT/hotline/*` → the pair that it is for. */
export const scopeOfKey = (key: string): Scope => {
  const [, channel = '*', urgency = '*'] = key.split('/');
  return {
    channel: channel === '*' ? null : (channel as Channel), // keys are the API's
    urgency: urgency === '*' ? null : (urgency as Urgency),
  };
};

/** The version that stands for a rule: the one in force, else the next to come, else the last. */
export const shownVersion = (versions: readonly Policy[]): Policy | undefined =>
  versions.find(({ standing }) => standing === 'in_force') ??
  versions.findLast(({ standing }) => standing === 'coming') ??
  versions[0];
