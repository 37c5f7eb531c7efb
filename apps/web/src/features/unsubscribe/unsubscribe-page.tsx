import { IconBellOff, IconCircleCheck } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useProblemText } from '../../lib/use-problem-text.ts';
import { paths } from '../../paths.ts';
import { LanguageChoice } from '../../shell/preference-choices.tsx';
import { Button, buttonClass } from '../../ui/button/button.tsx';
import { ErrorState } from '../../ui/empty-state/error-state.tsx';
import { Logo } from '../../ui/logo/logo.tsx';
import { Skeleton } from '../../ui/skeleton/skeleton.tsx';
import { unsubscribe, unsubscriptionQuery } from './unsubscribe.queries.ts';
import styles from './unsubscribe-page.module.css';

/** Where the link in a mail leads: says what would stop, and stops it when told so. Opening it does nothing: scanners of mails do. */
export const Page = () => {
  const { t } = useTranslation(['unsubscribe', 'common']);
  const problemText = useProblemText();
  const [params] = useSearchParams();
  const token = params.get('token') ?? '';
  const { data, error, refetch } = useQuery(unsubscriptionQuery(token));
  const stop = useMutation({ mutationFn: () => unsubscribe(token) });
  const problem = error ?? stop.error;
  const category = data ? t(`category.${data.category}`) : '';
  return (
    <main className={styles.page}>
      <title>{`${t('title')} · ${t('common:appName')}`}</title>
      <div className={styles.head}>
        <Logo width={40} />
        <b>{t('common:appName')}</b>
        <LanguageChoice />
      </div>
      <section className={styles.card}>
        <h1>{t('title')}</h1>
        {!data && !error && <Skeleton width="70%" height="20px" />}
        {problem && (
          <ErrorState
            small
            title={problemText(problem).title}
            requestId={problemText(problem).requestId}
            onRetry={stop.isError ? () => stop.mutate() : refetch}
          >
            {problemText(problem).detail}
          </ErrorState>
        )}
        {data && !stop.isSuccess && (
          <>
            <p className={styles.question}>{t('question', { category })}</p>
            <p className={styles.quiet}>{t('keeps')}</p>
            <Button
              kind="primary"
              size="touch"
              busy={stop.isPending}
              icon={<IconBellOff size={18} aria-hidden="true" />}
              onClick={() => stop.mutate()}
            >
              {t('confirm')}
            </Button>
          </>
        )}
        {stop.isSuccess && (
          <>
            <p className={styles.done} role="status">
              <IconCircleCheck size={20} aria-hidden="true" />
              {t('done', { category })}
            </p>
            <p className={styles.quiet}>{t('keeps')}</p>
            <Link to={paths.settings} className={buttonClass({ size: 'touch' })}>
              {t('settings')}
            </Link>
          </>
        )}
        {error && (
          <Link to={paths.landing} className={buttonClass({ size: 'touch' })}>
            {t('home')}
          </Link>
        )}
      </section>
    </main>
  );
};
