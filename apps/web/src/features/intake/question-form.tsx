import { IconSend } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemAt } from '../../lib/api-problem.ts';
import { serverNow } from '../../lib/server-clock.ts';
import { keptFiles } from '../../lib/upload-file.ts';
import { useDebounced } from '../../lib/use-debounced.ts';
import type { useDraft } from '../../lib/use-draft.ts';
import { useOneAtATime } from '../../lib/use-one-at-a-time.ts';
import { useShortcuts } from '../../lib/use-shortcuts.ts';
import { useUploads } from '../../lib/use-uploads.ts';
import { hasRole, useUser } from '../../session/use-session.ts';
import { Button } from '../../ui/button/button.tsx';
import { TextArea, TextField } from '../../ui/field/text-field.tsx';
import { Attachments } from './attachments.tsx';
import { CommuneField } from './commune-field.tsx';
import { DraftLine } from './draft-line.tsx';
import { useSubmitQuestion } from './intake.mutations.ts';
import { routingQuery, type Ticket } from './intake.queries.ts';
import { isEmptyQuestion, QUESTION_LENGTH, type QuestionDraft, routedText, SUBJECT_LENGTH } from './question-draft.ts';
import styles from './question-form.module.css';
import { QuestionOptions } from './question-options.tsx';
import { SendProblem } from './send-problem.tsx';
import { Suggestion } from './suggestion.tsx';

const KnownAnswers = lazy(() => import('./known-answers.tsx'));

const SUGGEST_WAIT_MS = 600;
/** Shorter questions are like too many. */
const WORTH_LOOKING = 20;
/** From here on the counter shows. */
const NEARLY_FULL = QUESTION_LENGTH - 2_000;

type QuestionFormProps = {
  draft: ReturnType<typeof useDraft<QuestionDraft>>;
  onSent: (ticket: Ticket) => void;
  /** Above the first field: where the header has no room for it. */
  lead: ReactNode;
  /** What was answered before is enough: nothing is sent. */
  onEnough: () => void;
};

export const QuestionForm = ({ draft, onSent, lead, onEnough }: QuestionFormProps) => {
  const { t } = useTranslation('intake');
  const user = useUser();
  const { value, setValue } = draft;
  const [tried, setTried] = useState(false);
  const body = useRef<HTMLTextAreaElement>(null);
  const submit = useSubmitQuestion();
  const oneAtATime = useOneAtATime();
  const asksForOthers = !hasRole(user, 'commune_staff');

  // An upload ends long after the rendering that began it: what was typed meanwhile must not be undone.
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  }, [value]);
  const uploading = useUploads((file) => setValue({ ...latest.current, files: [...latest.current.files, file] }));
  const change = (patch: Partial<QuestionDraft>) => setValue({ ...value, ...patch });

  const rested = useDebounced(routedText(value), SUGGEST_WAIT_MS);
  const routing = useQuery(routingQuery(rested));
  const suggested = value.body.trim() === '' ? null : (routing.data ?? null);

  const worthLooking = rested.length >= WORTH_LOOKING && value.body.trim() !== '';

  const bodyProblem = problemOfBody(value.body);
  const missing = {
    body: bodyProblem && (tried || bodyProblem === 'tooLong') ? t(`body.${bodyProblem}`) : undefined,
    commune: tried && asksForOthers && !value.commune ? t('commune.missing') : undefined,
  };
  const busy = submit.isPending || uploading.uploads.some(({ error }) => !error);

  const send = async () => {
    if (busy) return;
    setTried(true);
    if (bodyProblem) return body.current?.focus();
    if (asksForOthers && !value.commune) return;
    const files = keptFiles(value.files, serverNow());
    // Changing the files changes the key, so it is done and shown before anything is sent.
    if (files.length < value.files.length) return change({ files });
    await draft.flush();
    // What went wrong is in `submit.error`; what went well must clear the draft even if the page is left meanwhile.
    const ticket = await submit.mutateAsync({ draft: value, sendKey: draft.sendKey }).catch(() => null);
    if (ticket) onSent(ticket);
  };
  useShortcuts([
    { codes: ['Enter'], ctrl: true, keys: ['Ctrl', 'Enter'], label: t('send'), run: () => void oneAtATime(send) },
  ]);

  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void oneAtATime(send);
      }}
    >
      <div className={styles.page}>
        <div className={styles.main}>
          {lead}
          {asksForOthers && (
            <CommuneField
              value={value.commune}
              onChange={(commune) => change({ commune })}
              problem={missing.commune ?? problemAt(submit.error, '/commune')}
            />
          )}
          <TextArea
            ref={body}
            label={t('body.label')}
            hint={
              value.body.length >= NEARLY_FULL
                ? t('body.counter', { length: value.body.length, limit: QUESTION_LENGTH })
                : t('body.hint')
            }
            className={styles.body}
            size="lg"
            readOnly={submit.isPending}
            value={value.body}
            onChange={(event) => change({ body: event.currentTarget.value })}
            problem={missing.body ?? problemAt(submit.error, '/body')}
          />
        </div>
        <aside className={styles.side} aria-label={t('suggestion.title')}>
          <h2 className={styles.sideTitle}>{t('suggestion.title')}</h2>
          <div aria-live="polite" aria-busy={routing.isFetching || undefined}>
            <Suggestion routing={suggested} failed={routing.isError} />
          </div>
          <p className={styles.sideNote}>{t('suggestion.note')}</p>
          {worthLooking && (
            <Suspense>
              <KnownAnswers
                text={rested}
                ministry={value.ministry}
                communeCode={asksForOthers ? value.commune?.code : undefined}
                onEnough={onEnough}
              />
            </Suspense>
          )}
        </aside>
        <div className={styles.rest}>
          <TextField
            label={t('subject.label')}
            optional
            hint={t('subject.hint')}
            maxLength={SUBJECT_LENGTH}
            readOnly={submit.isPending}
            value={value.subject}
            onChange={(event) => change({ subject: event.currentTarget.value })}
            problem={problemAt(submit.error, '/subject')}
          />
          <QuestionOptions value={value} onChange={change} />
          <Attachments
            files={value.files}
            uploading={uploading}
            onRemove={(id) => change({ files: value.files.filter((file) => file.id !== id) })}
          />
        </div>
      </div>
      <div className={styles.bar}>
        {submit.error && <SendProblem error={submit.error} kept={t('failed.kept')} />}
        <DraftLine savedAt={draft.savedAt} failed={draft.failed} />
        {!isEmptyQuestion(value) && (
          <Button kind="ghost" size="lg" onClick={draft.clear}>
            {t('discard')}
          </Button>
        )}
        <Button
          type="submit"
          kind="primary"
          size="lg"
          icon={<IconSend size={18} aria-hidden="true" />}
          keys={['Ctrl', 'Enter']}
          busy={busy}
        >
          {uploading.uploads.some(({ error }) => !error)
            ? t('waitUpload')
            : submit.isPending
              ? t('sending')
              : submit.error
                ? t('sendAgain')
                : t('send')}
        </Button>
      </div>
    </form>
  );
};

const problemOfBody = (body: string): 'missing' | 'tooLong' | null => {
  if (body.trim() === '') return 'missing';
  return body.trim().length > QUESTION_LENGTH ? 'tooLong' : null;
};
