import { IconMail, IconSettingsAutomation } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.ts';
import { isProblem } from '../../lib/api-problem.ts';
import { useProblemText } from '../../lib/use-problem-text.ts';
import { Button } from '../../ui/button/button.tsx';
import { showToast } from '../../ui/toast/toast-store.ts';
import { type DeadLetter, useRetry } from './dead-letters.queries.ts';
import styles from './dead-letters-page.module.css';

export const DeadLetterRow = ({ letter }: { letter: DeadLetter }) => {
  const { t } = useTranslation(['failures', 'wording']);
  const format = useFormat();
  const problemText = useProblemText();
  const retry = useRetry();
  const what = useName(letter);
  const Icon = letter.kind === 'mail' ? IconMail : IconSettingsAutomation;
  return (
    <tr>
      <td>
        <span className={styles.what}>
          <Icon size={18} aria-hidden="true" />
          <span>
            {what}
            <small>{t(`kind.${letter.kind}`)}</small>
          </span>
        </span>
      </td>
      <td>{letter.to?.name}</td>
      <td>
        <span className={styles.error} lang={letter.error ? 'en' : undefined}>
          {letter.error ?? t('noError')}
        </span>
        <small>{t('attempts', { count: letter.attempts })}</small>
      </td>
      <td className={styles.at}>
        <time dateTime={letter.at}>
          {format.time(letter.at)} {format.date(letter.at)}
        </time>
      </td>
      <td>
        <Button
          aria-label={letter.to ? t('retryOne', { what, to: letter.to.name }) : t('retryJob', { what })}
          busy={retry.isPending}
          onClick={() =>
            retry.mutate(letter.id, {
              onSuccess: () => showToast({ tone: 'ok', message: t('retried', { count: 1 }) }),
              onError: (error) =>
                isProblem(error, 'not-found')
                  ? showToast({ tone: 'info', message: t('gone') })
                  : showToast({ tone: 'late', message: problemText(error).title }),
            })
          }
        >
          {t('retry')}
        </Button>
      </td>
    </tr>
  );
};

/** A kind that is younger than these words is shown by its own name. */
const useName = ({ kind, what }: DeadLetter): string => {
  const { t } = useTranslation(['failures', 'wording']);
  // The key comes from the server; `defaultValue` answers for one that is not there.
  const key = (kind === 'mail' ? `wording:kind.${what}` : `job.${what}`) as 'job.notify-people';
  return t(key, { defaultValue: what });
};
