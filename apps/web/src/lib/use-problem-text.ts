import { useTranslation } from 'react-i18next';
import { ApiProblem } from './api-problem.ts';

/** Title and sentence for any error, in the user's language: the server's words when it spoke, ours when it did not. */
export const useProblemText = () => {
  const { t } = useTranslation();
  return (error: unknown): { title: string; detail: string; requestId?: string } => {
    if (!(error instanceof ApiProblem)) return { title: t('problem.title'), detail: t('problem.unknown') };
    const own =
      error.code === 'network'
        ? t('problem.network')
        : error.code === 'timeout'
          ? t('problem.timeout')
          : t('problem.unknown');
    return { title: error.title || t('problem.title'), detail: error.detail || own, requestId: error.requestId };
  };
};
