import { useTranslation } from 'react-i18next';

const CHANNELS = ['web', 'file', 'hotline', 'session', 'email', 'api'] as const;
const URGENCIES = ['normal', 'urgent'] as const;

/** What a rule is for, from its key `MoIT/hotline/*`: the ministry's calendar stands beside it. */
export const useRuleText = () => {
  const { t } = useTranslation(['ticket', 'common']);
  return (ruleKey: string): string => {
    const [, channelPart, urgencyPart] = ruleKey.split('/');
    const channel = CHANNELS.find((one) => one === channelPart);
    const urgency = URGENCIES.find((one) => one === urgencyPart);
    const forChannel = channel ? t('why.forChannel', { channel: t(`common:channel.${channel}`) }) : t('why.anyChannel');
    return urgency ? `${forChannel}, ${t(`why.urgency.${urgency}`)}` : forChannel;
  };
};
