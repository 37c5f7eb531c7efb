import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.ts';

/** From here on a share says more than the counts do. */
export const ENOUGH = 20;

/** "7/9 câu" where a percentage would pretend, "92,4%" otherwise, null where there is nothing to divide. */
export const useShare = () => {
  const { t } = useTranslation('routingReport');
  const format = useFormat();
  return (part: number, whole: number): string | null => {
    if (whole === 0) return null;
    if (whole < ENOUGH) return t('outOf', { part: format.number(part), whole: format.number(whole) });
    return format.percent(part / whole);
  };
};
