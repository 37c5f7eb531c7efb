import { useTranslation } from 'react-i18next';
import { isRouteErrorResponse, useRevalidator, useRouteError } from 'react-router';
import { isProblem } from '../lib/api-problem.ts';
import { useProblemText } from '../lib/use-problem-text.ts';
import { Button } from '../ui/button/button.tsx';
import { ErrorState } from '../ui/empty-state/error-state.tsx';
import { PageHeader } from '../ui/page-header/page-header.tsx';
import styles from './status-pages.module.css';
import { ForbiddenPage, NotFoundPage } from './status-pages.tsx';

/** The code of a page: the line is down, or the server has a newer build. */
const isNotLoaded = (error: unknown): boolean =>
  error instanceof Error && /dynamically imported module|module script|preload CSS/i.test(error.message);

const statusOf = (error: unknown): number | undefined =>
  isRouteErrorResponse(error) || isProblem(error) ? error.status : undefined;

/** The error of one page; the rest of the application goes on. `whole`: there is no shell around it. */
export const PageError = ({ whole }: { whole?: boolean }) => {
  const { t } = useTranslation(['shell', 'common']);
  const error = useRouteError();
  const problemText = useProblemText();
  const { revalidate } = useRevalidator();
  const status = statusOf(error);
  if (status === 404) return <NotFoundPage />;
  if (status === 403) return <ForbiddenPage />;

  const notLoaded = isNotLoaded(error);
  const problem = isProblem(error) ? problemText(error) : undefined;
  const title = problem?.title ?? (notLoaded ? t('pageError.notLoaded') : t('pageError.title'));
  const state = (
    <ErrorState
      title={title}
      requestId={problem?.requestId}
      action={
        <>
          {(problem || notLoaded) && <Button onClick={revalidate}>{t('common:retry')}</Button>}
          {!problem && <Button onClick={() => location.reload()}>{t('pageError.reload')}</Button>}
        </>
      }
    >
      {problem?.detail ?? (notLoaded ? t('pageError.notLoadedBody') : t('pageError.body'))}
    </ErrorState>
  );
  if (whole) return <div className={styles.whole}>{state}</div>;
  return (
    <>
      <PageHeader title={title} />
      {state}
    </>
  );
};
