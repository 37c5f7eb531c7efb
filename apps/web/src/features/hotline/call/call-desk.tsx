import { IconDeviceFloppy } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useFormat } from '../../../i18n/use-format.ts';
import { serverNow } from '../../../lib/server-clock.ts';
import { useDebounced } from '../../../lib/use-debounced.ts';
import { type Shortcut, useShortcuts } from '../../../lib/use-shortcuts.ts';
import { paths } from '../../../paths.ts';
import { SkeletonRows } from '../../../ui/skeleton/skeleton.tsx';
import type { Outcome } from '../calls/calls-search.ts';
import { suggestionQuery } from '../hotline.queries.ts';
import { CallBar } from './call-bar.tsx';
import styles from './call-desk.module.css';
import { missingFields, type RequiredField } from './call-draft.ts';
import { CallerColumn } from './caller-column.tsx';
import { DiscardDialog } from './discard-dialog.tsx';
import { LoggedCallCard } from './logged-call.tsx';
import { OutcomeBlock } from './outcome-block.tsx';
import { QuestionColumn } from './question-column.tsx';
import { RoutingPanel } from './routing-panel.tsx';
import { useCall } from './use-call.ts';

const KnownAnswers = lazy(() => import('./known-answers.tsx'));

/** A pause this long in typing, and the suggestion is asked for. */
const PAUSE_MS = 350;

export const CallDesk = () => {
  const { t } = useTranslation('hotline');
  const format = useFormat();
  const navigate = useNavigate();
  const call = useCall();
  const { draft, log, ready } = call;
  const question = useRef<HTMLTextAreaElement>(null);
  const callerColumn = useRef<HTMLElement>(null);
  const [tried, setTried] = useState(false);
  const [discarding, setDiscarding] = useState(false);
  const text = useDebounced(draft.question.trim(), PAUSE_MS);
  const suggestion = useQuery(suggestionQuery(text));

  const logged = log.data;
  const atWork = ready && !logged;
  // Once the draft has been looked for, and again for the next call. Behind what is kept: typing goes on there.
  useEffect(() => {
    const box = question.current;
    if (!atWork || !box) return;
    box.focus();
    box.setSelectionRange(box.value.length, box.value.length);
  }, [atWork]);

  const missing = tried ? missingFields(draft) : [];
  const problemOf = (field: RequiredField) => (missing.includes(field) ? t('caller.required') : undefined);

  const finish = (outcome: Outcome) => {
    if (!atWork || log.isPending) return;
    if (outcome === 'replied' && !draft.about) return;
    const [first] = missingFields(draft);
    setTried(first !== undefined);
    if (first === 'question') question.current?.focus();
    else if (first) {
      const inputs = callerColumn.current?.querySelectorAll<HTMLInputElement>('input:not([type=radio], [type=hidden])');
      inputs?.[COLUMN_ORDER.indexOf(first)]?.focus();
    } else {
      log.mutate(outcome, {
        onSuccess: ({ ticket }) => {
          if (outcome === 'answered' && ticket)
            navigate(paths.ticket(ticket.code), { state: { intent: 'answer', offered: draft.answer ?? null } });
        },
      });
    }
  };
  const next = () => {
    setTried(false);
    log.reset();
  };

  const altKey = (code: string, key: string, label: string, run: () => void): Shortcut => ({
    codes: [code],
    alt: true,
    keys: ['Alt', key],
    label,
    run,
  });
  useShortcuts(
    logged
      ? [altKey('KeyN', 'N', t('done.newCall'), next)]
      : [
          altKey('Digit1', '1', t('outcome.answered'), () => finish('answered')),
          altKey('Digit2', '2', t('outcome.ticketed'), () => finish('ticketed')),
          altKey('Digit3', '3', t('outcome.replied', { code: draft.about?.code ?? '' }), () => finish('replied')),
        ],
  );

  if (!ready) return <SkeletonRows rows={6} />;
  // An answered call has its ticket to go to; the card would only flash.
  if (logged) return logged.outcome === 'answered' ? null : <LoggedCallCard logged={logged} onNew={next} />;
  return (
    <div className={styles.desk}>
      <CallBar draft={draft} onBegin={call.begin} onDiscard={() => setDiscarding(true)} />
      {call.isKept && draft.startedAt && (
        <p className={styles.kept} role="status">
          <IconDeviceFloppy size={16} aria-hidden="true" />
          {t('call.kept', { time: format.moment(draft.startedAt, serverNow()) })}
        </p>
      )}
      {call.notKept && (
        <p className={styles.notKept} role="alert">
          {t('call.notKept')}
        </p>
      )}
      <div className={styles.columns}>
        <CallerColumn draft={draft} onChange={call.change} problemOf={problemOf} columnRef={callerColumn} />
        <QuestionColumn
          draft={draft}
          onChange={call.change}
          problemOf={problemOf}
          routing={text === '' ? undefined : suggestion.data}
          questionRef={question}
        />
        <div className={styles.end}>
          <div className={styles.suggestion}>
            <RoutingPanel text={text} routing={suggestion.data} failed={suggestion.isError} />
          </div>
          {text !== '' && !draft.about && (
            <Suspense>
              <KnownAnswers
                text={text}
                communeCode={draft.commune?.code}
                chosen={draft.answer ?? null}
                onChoose={(answer) => call.change({ answer })}
              />
            </Suspense>
          )}
          <OutcomeBlock call={call} missing={missing} onChoose={finish} />
        </div>
      </div>
      <DiscardDialog
        opened={discarding}
        onClose={() => setDiscarding(false)}
        onDiscard={() => {
          setDiscarding(false);
          setTried(false);
          call.discard();
        }}
      />
    </div>
  );
};

/** Order of the caller's inputs in their column. */
const COLUMN_ORDER: readonly RequiredField[] = ['commune', 'callerName', 'callerPhone'];
