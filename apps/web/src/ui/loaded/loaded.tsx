import { IconRefreshAlert } from '@tabler/icons-react';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../lib/use-problem-text.ts';
import { Button } from '../button/button.tsx';
import { ErrorState } from '../empty-state/error-state.tsx';
import styles from './loaded.module.css';

/** From here on a weak line is named, so that nobody takes it for a broken page. */
const SLOW_MS = 4_000;

type LoadedProps = {
  /** Nothing has come yet. */
  pending: boolean;
  error: Error | null;
  onRetry: () => void;
  /** At the final height of what will come. */
  skeleton: ReactNode;
  slowText: string;
  /** Above what is older than it should be, because refreshing it failed. */
  staleText: string;
  small?: boolean;
  children: ReactNode;
};

/** A list while it loads, when it could not be loaded, and when what is shown could not be refreshed. */
export const Loaded = ({ pending, error, onRetry, skeleton, slowText, staleText, small, children }: LoadedProps) => {
  const { t } = useTranslation();
  const problemText = useProblemText();
  if (pending && error) {
    const { title, detail, requestId } = problemText(error);
    return (
      <ErrorState title={title} requestId={requestId} onRetry={onRetry} small={small}>
        {detail}
      </ErrorState>
    );
  }
  if (pending) return <Waiting text={slowText}>{skeleton}</Waiting>;
  return (
    <>
      {error && (
        <p className={styles.stale} role="status">
          <IconRefreshAlert size={16} aria-hidden="true" />
          {staleText}
          <Button kind="link" onClick={onRetry}>
            {t('retry')}
          </Button>
        </p>
      )}
      {children}
    </>
  );
};

const Waiting = ({ text, children }: { text: string; children: ReactNode }) => {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <>
      {slow && (
        <p className={styles.slow} role="status">
          {text}
        </p>
      )}
      {children}
    </>
  );
};
