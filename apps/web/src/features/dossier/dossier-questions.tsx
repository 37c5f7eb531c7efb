import { lazy, Suspense, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { followTrail } from '../../lib/trail.ts';
import { paths } from '../../paths.ts';
import { may, useUser } from '../../session/use-session.ts';
import { type Tab, Tabs, tabId } from '../../ui/tabs/tabs.tsx';
import { CellStrip } from './cell-strip.tsx';
import type { DossierDetail, Ticket } from './dossier.queries.ts';
import styles from './dossier-page.module.css';
import { Holders } from './holders.tsx';
import { fits, type Question } from './question.ts';
import { QuestionFilters } from './question-filters.tsx';
import { QuestionList } from './question-list.tsx';
import { isNarrowed, NO_FILTER, type QuestionFilter, readFilter, writeFilter } from './question-search.ts';
import { countStandings, STANDINGS, type Standing } from './standing.ts';
import { useQuestionChoice } from './use-question-choice.ts';
import { useQuestionKeys } from './use-question-keys.ts';

/** Those who only follow never load it. */
const DossierActs = lazy(() => import('./dossier-acts.tsx'));

const PANEL = 'dossier-questions';

type DossierQuestionsProps = { dossier: DossierDetail; questions: readonly Question[] };

/** Who has them, the strip, and the questions in their own order, narrowed by the filters. */
export const DossierQuestions = ({ dossier, questions }: DossierQuestionsProps) => {
  const { t } = useTranslation(['dossier', 'following']);
  const user = useUser();
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const [params, setParams] = useSearchParams();
  const filterInput = useRef<HTMLInputElement>(null);
  const filter = readFilter(params);
  const change = (patch: Partial<QuestionFilter>) =>
    setParams(writeFilter({ ...filter, ...patch }), { replace: true, preventScrollReset: true });

  // The tabs count what the other filters leave.
  const narrowed = questions.filter((each) => fits(each, { ...filter, standing: null }));
  const counts = countStandings(narrowed.map(({ standing }) => standing));
  const shown = narrowed.filter(({ standing }) => filter.standing === null || standing === filter.standing);
  const order = shown.map(({ ticket }) => ticket.id);
  const tabs: Tab<Standing | 'all'>[] = [
    { value: 'all', label: t('standing.all'), count: narrowed.length },
    ...STANDINGS.filter((standing) => counts[standing] > 0 || standing === filter.standing).map((standing) => ({
      value: standing,
      label: t(`standing.${standing}`),
      count: counts[standing],
    })),
  ];

  const choosing = may(user, 'ticket:bulk');
  const choice = useQuestionChoice(order);
  useQuestionKeys({
    choice,
    onAll: choosing ? () => choice.only(order) : null,
    onFilter: () => filterInput.current?.focus(),
  });
  const rememberWay = (codes: readonly string[], answering = false) =>
    followTrail({ back: pathname + search, codes, total: codes.length, ...(answering && { answering }) });
  const rememberShown = () => rememberWay(shown.map(({ ticket }) => ticket.code));
  const answerInTurn = (tickets: readonly Ticket[]) => {
    const codes = tickets.map(({ code }) => code);
    if (codes[0] === undefined) return;
    rememberWay(codes, true);
    navigate(paths.ticket(codes[0]), { state: { intent: 'answer' } });
  };

  return (
    <>
      {dossier.holders.length > 1 && (
        <Holders holders={dossier.holders} chosen={filter.holder} onChoose={(holder) => change({ holder })} />
      )}
      <div className={styles.strip}>
        <CellStrip questions={questions} shown={new Set(order)} onOpen={rememberShown} />
      </div>
      <div className={styles.questions}>
        <Tabs
          tabs={tabs}
          value={filter.standing ?? 'all'}
          onChange={(next) => change({ standing: next === 'all' ? null : next })}
          label={t('filterStanding')}
          panelId={PANEL}
        />
        <div id={PANEL} role="tabpanel" aria-labelledby={tabId(PANEL, filter.standing ?? 'all')}>
          <QuestionFilters
            ref={filterInput}
            questions={questions}
            filter={filter}
            found={shown.length}
            onChange={change}
          />
          {shown.length === 0 ? (
            <p className={styles.nothing}>{isNarrowed(filter) ? t('following:filter.nothing') : t('noneStanding')}</p>
          ) : (
            <QuestionList questions={shown} choice={choice} choosing={choosing} onOpen={rememberShown} />
          )}
        </div>
        {choosing && (
          <Suspense>
            <DossierActs
              dossierId={dossier.id}
              tickets={questions.map(({ ticket }) => ticket)}
              choice={choice}
              onSelect={(ids) => {
                change(NO_FILTER);
                choice.only(ids);
              }}
              onInTurn={answerInTurn}
            />
          </Suspense>
        )}
      </div>
    </>
  );
};
