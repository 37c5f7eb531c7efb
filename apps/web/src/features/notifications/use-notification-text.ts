import { useTranslation } from 'react-i18next';
import type { Notification } from './notifications.queries.ts';

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
  'referred',
  'replied',
  'asked_back',
  'reopened',
  'withdrawn',
  'absorbed',
  'unmerged',
] as const;

/** A notification in words. A kind that this version does not know still says that something happened. */
export const useNotificationText = () => {
  const { t } = useTranslation('notifications');
  return ({ kind, data, dossier }: Notification): string => {
    const who = data.actorName ?? data.unitName ?? t('someone');
    if (kind === 'dossier_submitted') return t('kind.dossier_submitted', { who, count: dossier?.count ?? 0 });
    return t(`kind.${KNOWN.find((known) => known === kind) ?? 'other'}`, { who });
  };
};
