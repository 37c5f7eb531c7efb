import { IconMail, IconScale, IconSend } from '@tabler/icons-react';
import { type ChangeEvent, lazy, type RefObject, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../../lib/api-problem.ts';
import { inSentence } from '../../../lib/place-name.ts';
import { useOneAtATime } from '../../../lib/use-one-at-a-time.ts';
import { useReason } from '../../../lib/use-reason.ts';
import { differingAnswers, offeredFrom } from '../../../parts/differs/differing.ts';
import { CitationForm } from '../../../parts/legal-basis/citation-form.tsx';
import { CitationList } from '../../../parts/legal-basis/citation-list.tsx';
import {
  ANSWER_LENGTH,
  citationText,
  type DraftCitation,
  withCitation,
} from '../../../parts/legal-basis/legal-basis.ts';
import { Button } from '../../../ui/button/button.tsx';
import { showToast } from '../../../ui/toast/toast-store.ts';
import { contentKey } from '../acts/content-key.ts';
import { UploadList } from '../files/upload-list.tsx';
import { useTicketAct } from '../ticket.mutations.ts';
import type { Ticket, TimelineEntry } from '../ticket.queries.ts';
import { type AnswerDraft, answerBody, callsCitation, missingIn, NO_LETTER, withOffered } from './answer-draft.ts';
import styles from './composer.module.css';
import { FileButton } from './file-button.tsx';
import { SourceLine } from './source-line.tsx';
import type { Writing } from './use-writing.ts';
import { WritingBox } from './writing-box.tsx';
import { WritingFrame } from './writing-frame.tsx';

const LetterFields = lazy(() => import('./letter-fields.tsx'));
const DiffersDialog = lazy(() => import('../../../parts/differs/differs-dialog.tsx'));

type AnswerFormProps = {
  ticket: Ticket;
  timeline: readonly TimelineEntry[];
  writing: Writing<AnswerDraft>;
  textRef: RefObject<HTMLTextAreaElement | null>;
  /** Sent, or submitted for approval. */
  onSent: () => void;
};

/** The written answer: text, legal basis, files. What is typed stays on this device until it has been sent. */
export const AnswerForm = ({ ticket, timeline, writing, textRef, onSent }: AnswerFormProps) => {
  const { t } = useTranslation(['ticket', 'acts', 'common']);
  const act = useTicketAct(ticket);
  const oneAtATime = useOneAtATime();
  const reasonOf = useReason(ticket);
  const [citing, setCiting] = useState(false);
  const { value, change, uploading } = writing;
  const { partFiles = [] } = value;
  const referred = ticket.referral !== null;
  const missing = missingIn(value, referred);
  const blocked = reasonOf('answer');
  const notYet =
    blocked ??
    (missing === 'letter'
      ? t('answer.needsLetter')
      : missing === 'body'
        ? t('answer.needsText')
        : missing === 'citation'
          ? t('answer.needsBasis')
          : writing.isUploading
            ? t('answer.needsFiles')
            : undefined);

  const send = async (despite?: string) => {
    if (notYet !== undefined || act.isPending || !writing.keepFiles()) return;
    await writing.flush();
    const body = answerBody(value, referred);
    // What went wrong is in `act.error`; what went well must clear the draft even if the page is left meanwhile.
    const after = await act
      .mutateAsync({
        act: 'answer',
        body: { ...body, ...(despite && { despite }) },
        key: despite ? contentKey(writing.sendKey, despite) : writing.sendKey,
      })
      .catch(() => null);
    if (!after) return;
    await writing.clear();
    const words = after.state === 'in_review' ? t('answer.submitted') : t('answer.sent', { code: after.code });
    showToast({ tone: 'ok', message: words });
    onSent();
  };
  const differing = isProblem(act.error, 'answer-differs') ? differingAnswers(act.error) : null;

  const type = ({ currentTarget }: ChangeEvent<HTMLTextAreaElement>) => {
    const { value: text, selectionStart: caret } = currentTarget;
    if (!callsCitation(value.body, text, caret)) return change({ body: text });
    change({ body: text.slice(0, caret - 1) + text.slice(caret) });
    keepCaret(textRef, caret - 1);
    setCiting(true);
  };
  /** Puts words where the caret is, or at the end. */
  const insert = (words: string): string => {
    const at = textRef.current?.selectionEnd ?? value.body.length;
    keepCaret(textRef, at + words.length);
    return value.body.slice(0, at) + words + value.body.slice(at);
  };
  const stopCiting = () => {
    setCiting(false);
    textRef.current?.focus();
  };
  const cite = (citation: DraftCitation) => {
    change({ citations: withCitation(value.citations, citation), body: insert(`(${citationText(citation)})`) });
    stopCiting();
  };

  return (
    <WritingFrame
      timeline={timeline}
      writing={writing}
      act={act}
      told={differing !== null}
      blocked={blocked}
      notYet={notYet}
      send={{
        label: t('answer.send'),
        sending: t('answer.sending'),
        icon: <IconSend size={17} aria-hidden="true" />,
      }}
      onSend={() => void oneAtATime(() => send())}
    >
      {ticket.referral && (
        <Suspense>
          <LetterFields
            authority={ticket.referral.authority}
            value={value.letter ?? NO_LETTER}
            onChange={(letter) => change({ letter })}
            error={act.error}
          />
        </Suspense>
      )}
      <WritingBox
        ref={textRef}
        label={t('answer.text')}
        placeholder={t('answer.placeholder')}
        maxLength={ANSWER_LENGTH}
        value={value.body}
        onChange={type}
        readOnly={act.isPending}
        onFiles={uploading.add}
        tools={
          <>
            <Button
              kind="ghost"
              size="sm"
              icon={<IconScale size={16} aria-hidden="true" />}
              keys={['@']}
              aria-expanded={citing}
              onClick={() => setCiting(!citing)}
            >
              {t('acts:citation.insert')}
            </Button>
            <Button
              kind="ghost"
              size="sm"
              icon={<IconMail size={16} aria-hidden="true" />}
              onClick={() => {
                const { code, commune, ministry } = ticket;
                const opening = t('answer.opening', {
                  code,
                  commune: inSentence(commune.name),
                  ministry: ministry.name,
                });
                change({ body: value.body.startsWith(opening) ? value.body : `${opening}\n\n${value.body}` });
                textRef.current?.focus();
              }}
            >
              {t('answer.insertOpening')}
            </Button>
            <FileButton count={value.files.length + uploading.uploads.length} onFiles={uploading.add} />
          </>
        }
      >
        {citing && <CitationForm known={knownTexts(ticket, timeline)} onAdd={cite} onClose={stopCiting} />}
        <CitationList
          citations={value.citations}
          reason={value.noCitationReason}
          onRemove={(citation) => change({ citations: value.citations.filter((each) => each !== citation) })}
          onReason={(noCitationReason) => change({ noCitationReason })}
        />
        {value.source && <SourceLine source={value.source} onRemove={() => change({ source: null })} />}
        <div className={styles.attached}>
          <UploadList
            files={[...partFiles, ...value.files]}
            uploading={uploading}
            onRemove={(id) =>
              change({
                files: value.files.filter((file) => file.id !== id),
                partFiles: partFiles.filter((file) => file.id !== id),
              })
            }
          />
        </div>
      </WritingBox>
      {differing && (
        <Suspense>
          <DiffersDialog
            own={value}
            others={differing}
            busy={act.isPending}
            onDespite={(reason) => void oneAtATime(() => send(reason))}
            onUse={(other) => {
              writing.setValue(withOffered(value, offeredFrom(other), 'replace'));
              act.reset();
              textRef.current?.focus();
            }}
            onClose={act.reset}
          />
        </Suspense>
      )}
    </WritingFrame>
  );
};

/** After React has written the new text, which would put the caret to its end. */
const keepCaret = (text: RefObject<HTMLTextAreaElement | null>, at: number) =>
  requestAnimationFrame(() => text.current?.setSelectionRange(at, at));

/** Legal texts that routing found in the question, and those cited before. */
const knownTexts = ({ routing }: Ticket, timeline: readonly TimelineEntry[]): string[] => [
  ...new Set([
    ...(routing?.reasons ?? []).filter(({ kind }) => kind === 'legal_text').map(({ label }) => label),
    ...timeline.flatMap(({ answer }) => answer?.citations.map(({ document }) => document) ?? []),
  ]),
];
