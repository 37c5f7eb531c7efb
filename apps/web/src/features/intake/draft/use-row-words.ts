import { useTranslation } from 'react-i18next';
import type { DraftRow } from './standing.ts';

/** How a question stands, in words. */
export const useRowWords = ({ question, standing, double, tickets }: DraftRow): string => {
  const { t } = useTranslation('drafts');
  const { warnings, skipReason, fault } = question;
  const [warning] = warnings;
  switch (standing) {
    case 'fix':
      return fault ? t('warning.long') : warning ? t(`warning.${warning}`) : t('standing.fix');
    case 'check':
      return warning ? t(`warning.${warning}`) : t('standing.check');
    case 'duplicate':
      if (double) return t('maybeDouble', { number: double.index });
      return t(tickets.length > 0 ? 'askedBefore' : 'standing.duplicate');
    case 'skipped':
      return t(`skipped.${skipReason ?? 'author'}`);
    default:
      return t(`standing.${standing}`);
  }
};
