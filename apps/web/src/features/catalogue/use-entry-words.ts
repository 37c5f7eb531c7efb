import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.ts';
import { type Period, standingOn, type Turn } from './standing.ts';

/** Periods and turns in words, as dates. */
export const useEntryWords = () => {
  const { t } = useTranslation('catalogue');
  const format = useFormat();
  const period = ({ validFrom, validTo }: Period): string =>
    validTo
      ? t('period.both', { from: format.date(validFrom), to: format.date(validTo) })
      : t('period.from', { from: format.date(validFrom) });
  return {
    date: format.date,
    period,
    /** Only what is worth saying beside a word: that it has not begun, that it ends, that it is over. */
    shortPeriod: (entry: Period, day: string): string | null => {
      const standing = standingOn(entry, day);
      if (standing === 'withdrawn') return t('period.withdrawn');
      if (standing === 'lapsed') return t('period.lapsed', { to: format.date(entry.validTo ?? day) });
      if (standing === 'coming') return t('period.from', { from: format.date(entry.validFrom) });
      return entry.validTo ? t('period.until', { to: format.date(entry.validTo) }) : null;
    },
    turn: ({ kind, day, count }: Turn): string => t(`turn.${kind}`, { count, day: format.date(day) }),
  };
};
