import { useTranslation } from 'react-i18next';
import type { DemoGroup } from './demo-accounts.queries.ts';

export const useDemoGroupName = () => {
  const { t } = useTranslation('session');
  return ({ key, province }: DemoGroup): string => {
    if (province) return province;
    if (key === 'MoIT' || key === 'MAE') return t(`demo.ministry.${key}`);
    return t('demo.system');
  };
};
