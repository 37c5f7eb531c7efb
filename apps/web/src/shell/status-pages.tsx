import { IconLock, IconMapQuestion } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../paths.ts';
import { buttonClass } from '../ui/button/button.tsx';
import { EmptyState } from '../ui/empty-state/empty-state.tsx';
import { PageHeader } from '../ui/page-header/page-header.tsx';

const HomeLink = () => {
  const { t } = useTranslation('shell');
  return (
    <Link to={paths.landing} className={buttonClass()}>
      {t('notFound.home')}
    </Link>
  );
};

/** Missing and invisible look alike, as in the API. */
export const NotFoundPage = () => {
  const { t } = useTranslation('shell');
  return (
    <>
      <PageHeader title={t('notFound.title')} />
      <EmptyState
        icon={<IconMapQuestion size={32} aria-hidden="true" />}
        title={t('notFound.title')}
        action={<HomeLink />}
      >
        {t('notFound.body')}
      </EmptyState>
    </>
  );
};

export const ForbiddenPage = () => {
  const { t } = useTranslation('shell');
  return (
    <>
      <PageHeader title={t('forbidden.title')} />
      <EmptyState icon={<IconLock size={32} aria-hidden="true" />} title={t('forbidden.title')} action={<HomeLink />}>
        {t('forbidden.body')}
      </EmptyState>
    </>
  );
};
