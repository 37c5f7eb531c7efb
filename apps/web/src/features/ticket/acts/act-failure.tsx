import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.ts';
import { type ApiProblem, isProblem } from '../../../lib/api-problem.ts';
import { serverNow } from '../../../lib/server-clock.ts';
import { useProblemText } from '../../../lib/use-problem-text.ts';
import styles from './act.module.css';
import { changesOf } from './conflict-changes.ts';

/** Why it was not done and what was kept; behind a conflict, what the others have done meanwhile. */
export const ActFailure = ({ error, conflict }: { error: Error | null; conflict: ApiProblem | null }) => {
  const { t } = useTranslation(['ticket', 'common']);
  const problem = useProblemText();
  if (!error) return null;
  const { title, detail, requestId } = problem(error);
  const unanswered = isProblem(error) && error.status === 0;
  return (
    <div className={styles.failure} role="alert">
      <IconAlertTriangle size={18} aria-hidden="true" />
      <div>
        <p>
          <b>{title}.</b> {detail} {!conflict && t(unanswered ? 'acts.keptAndOnce' : 'acts.kept')}
        </p>
        {conflict && <Changes conflict={conflict} />}
        {requestId && isProblem(error, 'internal-error') && <p>{t('common:problem.requestId', { id: requestId })}</p>}
      </div>
    </div>
  );
};

const Changes = ({ conflict }: { conflict: ApiProblem }) => {
  const { t } = useTranslation('ticket');
  const format = useFormat();
  return (
    <ul className={styles.changes} aria-label={t('acts.changes')}>
      {changesOf(conflict).map(({ at, kind, by }) => (
        <li key={`${at}${kind}`}>
          {format.moment(at, serverNow())} · {by && <b>{by} </b>}
          {t(`acts.changed.${kind}`)}
        </li>
      ))}
    </ul>
  );
};
