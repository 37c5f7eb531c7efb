import { useTranslation } from 'react-i18next';
import { useLocation, useSearchParams } from 'react-router';
import { followTrail } from '../../lib/trail.ts';
import { useNow } from '../../ui/countdown/ticker.ts';
import { type Tab, Tabs, tabId } from '../../ui/tabs/tabs.tsx';
import { CellStrip } from './cell-strip.tsx';
import type { Ticket } from './dossier.queries.ts';
import styles from './dossier-page.module.css';
import { QuestionRow } from './question-row.tsx';
import { countStandings, STANDINGS, type Standing, standingOf } from './standing.ts';

const PANEL = 'dossier-questions';

const readFilter = (params: URLSearchParams): Standing | 'all' =>
  STANDINGS.find((standing) => standing === params.get('loc')) ?? 'all';

/** The strip, and the questions in their own order, filtered by where they stand. */
export const DossierQuestions = ({ tickets }: { tickets: readonly Ticket[] }) => {
  const { t } = useTranslation('dossier');
  const now = useNow();
  const { pathname, search } = useLocation();
  const [params, setParams] = useSearchParams();
  const filter = readFilter(params);
  const questions = tickets.map((ticket, index) => ({
    ticket,
    standing: standingOf(ticket, now),
    number: ticket.dossier?.position ?? index + 1,
  }));
  const counts = countStandings(questions.map(({ standing }) => standing));
  const shown = questions.filter(({ standing }) => filter === 'all' || standing === filter);
  const tabs: Tab<Standing | 'all'>[] = [
    { value: 'all', label: t('standing.all'), count: tickets.length },
    ...STANDINGS.filter((standing) => counts[standing] > 0 || standing === filter).map((standing) => ({
      value: standing,
      label: t(`standing.${standing}`),
      count: counts[standing],
    })),
  ];
  const rememberWay = () =>
    followTrail({ back: pathname + search, codes: shown.map(({ ticket }) => ticket.code), total: shown.length });

  return (
    <>
      <div className={styles.strip}>
        <CellStrip questions={questions} onOpen={rememberWay} />
      </div>
      <div className={styles.questions}>
        <Tabs
          tabs={tabs}
          value={filter}
          onChange={(next) => setParams(next === 'all' ? {} : { loc: next }, { replace: true })}
          label={t('filterStanding')}
          panelId={PANEL}
        />
        <div id={PANEL} role="tabpanel" aria-labelledby={tabId(PANEL, filter)}>
          {shown.length === 0 && <p className={styles.nothing}>{t('noneStanding')}</p>}
          <ul>
            {shown.map(({ ticket, number }) => (
              <QuestionRow key={ticket.id} ticket={ticket} number={number} onOpen={rememberWay} />
            ))}
          </ul>
        </div>
      </div>
    </>
  );
};
