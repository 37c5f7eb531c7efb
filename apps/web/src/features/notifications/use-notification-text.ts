import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.ts';
import { useNow } from '../../ui/countdown/ticker.ts';
import type { Notification } from './notifications.queries.ts';
import { workingAmount } from './working-amount.ts';

type StepNews = NonNullable<Notification['data']['step']>;

const KNOWN = [
  'submitted',
  'handed_over',
  'returned',
  'transferred',
  'assigned',
  'answer_submitted',
  'answer_returned',
  'clarification_asked',
  'answered',
  'follow_up_answered',
  'consulted',
  'advised',
  'part_opened',
  'part_answered',
  'part_returned',
  'part_ended',
  'referred',
  'replied',
  'asked_back',
  'reopened',
  'withdrawn',
  'urgency_set',
  'absorbed',
  'unmerged',
  'resumed',
  'auto_closed',
  'clarification_due',
  'referral_chase',
] as const;

/** A notification in words. A kind that this version does not know still says that something happened. */
export const useNotificationText = () => {
  const { t } = useTranslation('notifications');
  const format = useFormat();
  const now = useNow('minute');

  const amountOf = (minutes: number): string => {
    const { unit, count } = workingAmount(minutes);
    return t(`step.${unit}`, { count });
  };
  const stepText = (step: StepNews): string => {
    const words = { clock: t(`clock.${step.clock}`), due: format.moment(step.dueAt, now) };
    if (step.percent !== undefined)
      return t(step.percent === 50 ? 'step.half' : 'step.percent', { ...words, count: step.percent });
    if (step.minutesLeft !== undefined) return t('step.left', { ...words, amount: amountOf(step.minutesLeft) });
    return step.minutesAfter
      ? t('step.after', { ...words, amount: amountOf(step.minutesAfter) })
      : t('step.breach', words);
  };

  return ({ kind, data, dossier }: Notification): string => {
    if (data.step) return stepText(data.step);
    const who = data.actorName ?? data.unitName ?? t('someone');
    if (kind === 'dossier_submitted') return t('kind.dossier_submitted', { who, count: dossier?.count ?? 0 });
    return t(`kind.${KNOWN.find((known) => known === kind) ?? 'other'}`, { who });
  };
};
