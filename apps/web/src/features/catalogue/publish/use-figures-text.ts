import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.ts';
import type { Figures } from '../catalogue.queries.ts';

/** What a dry run came to, in one sentence; the number that moves stands by itself in front of it. */
export const useFiguresText = () => {
  const { t } = useTranslation('catalogue');
  const format = useFormat();
  return ({ changed, tickets, total, days }: Figures): string => {
    if (total === 0) return t('trial.noQuestions', { days });
    if (tickets === 0) return t('trial.noTime', { total: format.number(total), days });
    const said = { total: format.number(tickets), days };
    return changed === 0 ? t('trial.still', { count: tickets, ...said }) : t('trial.sum', { count: changed, ...said });
  };
};
