import { IconAlertTriangle, IconRefresh } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.ts';
import { ApiProblem, isProblem } from '../../../lib/api-problem.ts';
import { clockOffset } from '../../../lib/server-clock.ts';
import { useProblemText } from '../../../lib/use-problem-text.ts';
import { Button } from '../../../ui/button/button.tsx';
import { useNow } from '../../../ui/countdown/ticker.ts';
import { changesOf } from '../acts/conflict-changes.ts';
import styles from './composer.module.css';

type SendProblemProps = {
  error: Error;
  /** When the draft was saved last; null for what is kept in an open dialog only. */
  savedAt: number | null;
  /** Absent where sending again is not possible any more; then `blocked` says why. */
  onRetry?: () => void;
  blocked?: string;
  busy: boolean;
};

/** Why it was not sent, what was kept, and one way on. After a conflict it says what others did. */
export const SendProblem = ({ error, savedAt, onRetry, blocked, busy }: SendProblemProps) => {
  const { t } = useTranslation(['ticket', 'common']);
  const format = useFormat();
  const now = useNow();
  const { detail } = useProblemText()(error);
  const stale = isProblem(error, 'stale-version');
  const kept =
    savedAt === null
      ? t('failed.keptHere')
      : t('failed.kept', { time: format.moment(savedAt + (clockOffset() ?? 0), now) });
  const fields = error instanceof ApiProblem ? error.errors : [];
  return (
    <div className={stale ? styles.conflict : styles.failed} role="alert">
      <IconAlertTriangle size={18} aria-hidden="true" />
      <div>
        <p>
          <b>{stale ? t('failed.changed') : t('failed.title')}</b> {!stale && fields.length === 0 && detail}
        </p>
        {stale && <Changes problem={error} />}
        {fields.length > 0 && (
          <ul>
            {fields.map(({ pointer, detail: wrong }) => (
              <li key={pointer + wrong}>{wrong}</li>
            ))}
          </ul>
        )}
        <p>{blocked ? `${blocked} ${kept}` : stale ? `${kept} ${t('failed.lookAgain')}` : kept}</p>
      </div>
      {onRetry && !blocked && (
        <Button size="sm" busy={busy} icon={<IconRefresh size={15} aria-hidden="true" />} onClick={onRetry}>
          {stale ? t('failed.sendAgain') : t('common:retry')}
        </Button>
      )}
    </div>
  );
};

const Changes = ({ problem }: { problem: ApiProblem }) => {
  const { t } = useTranslation('ticket');
  const format = useFormat();
  const now = useNow();
  return (
    <ul>
      {changesOf(problem).map(({ at, kind, by }) => (
        <li key={at + kind}>
          {format.moment(at, now)} · <b>{by ?? t('event.system')}</b> {t(`acts.changed.${kind}`)}
        </li>
      ))}
    </ul>
  );
};
