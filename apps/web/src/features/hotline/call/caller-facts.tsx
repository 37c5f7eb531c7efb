import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.ts';
import { useProblemText } from '../../../lib/use-problem-text.ts';
import { useTicketNews } from '../../../lib/use-ticket-news.ts';
import { Button } from '../../../ui/button/button.tsx';
import { ErrorState } from '../../../ui/empty-state/error-state.tsx';
import { Skeleton } from '../../../ui/skeleton/skeleton.tsx';
import { callerQuery, hotlineKeys } from '../hotline.queries.ts';
import type { CallDraft } from './call-draft.ts';
import styles from './caller-column.module.css';
import { OpenTicketChoice } from './open-ticket-choice.tsx';

type CallerFactsProps = {
  commune: string;
  about: CallDraft['about'];
  onPick: (about: CallDraft['about']) => void;
};

/** What the desk knows of the calling commune. */
export const CallerFacts = ({ commune, about, onPick }: CallerFactsProps) => {
  const { t } = useTranslation(['hotline', 'common']);
  const format = useFormat();
  const problemText = useProblemText();
  const { data: caller, error, refetch } = useQuery(callerQuery(commune));
  useTicketNews(hotlineKeys.callers, caller?.openTickets.map(({ clock }) => clock) ?? []);
  if (!caller && error) {
    return (
      <ErrorState small onRetry={refetch}>
        {problemText(error).detail}
      </ErrorState>
    );
  }
  if (!caller) {
    return (
      <div className={styles.loading} role="status">
        <span className="visually-hidden">{t('common:loading')}</span>
        <Skeleton width="70%" />
        <Skeleton height="40px" />
        <Skeleton height="40px" />
      </div>
    );
  }
  return (
    <>
      <dl className={styles.facts}>
        {caller.formerNames.length > 0 && (
          <div>
            <dt>{t('caller.former')}</dt>
            <dd>{caller.formerNames.join(', ')}</dd>
          </div>
        )}
        <div>
          <dt>{t('caller.official')}</dt>
          <dd>
            {caller.officials.map(({ ministry, name }) => (
              <span key={ministry + name}>
                {name} <small>{ministry}</small>
              </span>
            ))}
            {caller.officials.length === 0 && t('caller.vacant')}
          </dd>
        </div>
        <div>
          <dt>{t('caller.asked')}</dt>
          <dd>{t('caller.askedCount', { count: caller.askedTotal })}</dd>
        </div>
      </dl>
      <section className={styles.section}>
        <h2>
          {t('caller.open')} <span>{caller.openTickets.length}</span>
        </h2>
        {caller.openTickets.length === 0 ? (
          <p className={styles.none}>{t('caller.noOpen')}</p>
        ) : (
          <>
            <p className={styles.none}>{t('caller.openHint')}</p>
            <OpenTicketChoice tickets={caller.openTickets} chosen={about?.id ?? null} onPick={onPick} />
            {about && (
              <Button size="sm" kind="link" onClick={() => onPick(null)}>
                {t('caller.unpick')}
              </Button>
            )}
          </>
        )}
      </section>
      <section className={styles.section}>
        <h2>{t('caller.recent')}</h2>
        {caller.recentCalls.length === 0 && <p className={styles.none}>{t('caller.noRecent')}</p>}
        <ul className={styles.recent}>
          {caller.recentCalls.slice(0, 3).map(({ id, startedAt, question }) => (
            <li key={id}>
              <time dateTime={startedAt}>{format.dayMonth(startedAt)}</time>
              <p>{question}</p>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
};
