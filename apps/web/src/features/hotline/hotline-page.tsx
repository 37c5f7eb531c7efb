import { useTranslation } from 'react-i18next';
import { useUser } from '../../session/use-session.ts';
import { PageHeader } from '../../ui/page-header/page-header.tsx';
import { CallDesk } from './call/call-desk.tsx';

export const Page = () => {
  const { t } = useTranslation('hotline');
  const desk = useUser().roles.find(({ role }) => role === 'hotline_operator');
  return (
    <>
      <PageHeader title={t('title')} where={desk?.unit.name} />
      <CallDesk />
    </>
  );
};
