import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.ts';
import type { Days } from './month.ts';

/** "16/11 – 20/11/2026", a single day as itself. */
export const useDays = () => {
  const { t } = useTranslation('duty');
  const format = useFormat();
  return ({ from, to }: Days): string =>
    from === to
      ? format.date(from)
      : t('days', {
          from: from.slice(0, 4) === to.slice(0, 4) ? format.dayMonth(from) : format.date(from),
          to: format.date(to),
        });
};
