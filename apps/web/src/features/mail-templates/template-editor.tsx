import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.ts';
import { isProblem } from '../../lib/api-problem.ts';
import { useDebounced } from '../../lib/use-debounced.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { Button } from '../../ui/button/button.tsx';
import { TextArea, TextField } from '../../ui/field/text-field.tsx';
import { FormProblem } from '../../ui/form-problem/form-problem.tsx';
import { showToast } from '../../ui/toast/toast-store.ts';
import { insertVariable } from './insert-variable.ts';
import { previewQuery, type Template, useSaveTemplate, type Wording } from './mail-templates.queries.ts';
import styles from './mail-templates-page.module.css';
import { ResetButton } from './reset-button.tsx';
import { TemplatePreview } from './template-preview.tsx';
import { VariableBar } from './variable-bar.tsx';

const UNTOUCHED: Wording | null = null;
const SHOWN = ['/subject', '/body'];
const WAIT_MS = 400;

export const TemplateEditor = ({ template }: { template: Template }) => {
  const { t } = useTranslation(['wording', 'common']);
  const format = useFormat();
  const { kind, locale, own } = template;
  const draft = useDraft<Wording | null>(`mail-template:${kind}:${locale}`, UNTOUCHED);
  const save = useSaveTemplate(template);
  const stored: Wording = own ? { subject: own.subject, body: own.body } : template.default;
  const wording = draft.value ?? stored;
  const changed = wording.subject !== stored.subject || wording.body !== stored.body;
  const rested = { subject: useDebounced(wording.subject, WAIT_MS), body: useDebounced(wording.body, WAIT_MS) };
  const preview = useQuery({ ...previewQuery(template, rested), enabled: draft.ready });
  const subject = useRef<HTMLInputElement>(null);
  const body = useRef<HTMLTextAreaElement>(null);
  const [last, setLast] = useState<keyof Wording>('body');
  if (!draft.ready) return null;

  const change = (patch: Partial<Wording>) => {
    save.reset();
    draft.setValue({ ...wording, ...patch });
  };
  const insert = (name: string) => {
    const field = last === 'subject' ? subject.current : body.current;
    const at = { from: field?.selectionStart ?? wording[last].length, to: field?.selectionEnd ?? wording[last].length };
    const { text, caret } = insertVariable(wording[last], name, at);
    change({ [last]: text });
    requestAnimationFrame(() => {
      field?.focus();
      field?.setSelectionRange(caret, caret);
    });
  };
  // What the server says of these words, whether they were sent or only looked at.
  const error = save.error ?? preview.error;
  const problems = (pointer: string): string | undefined => {
    const found = isProblem(error) ? error.errors.filter((one) => one.pointer === pointer) : [];
    return found.length > 0 ? found.map(({ detail }) => detail).join(' ') : undefined;
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (save.isPending || !changed) return;
    save.mutate(wording, {
      onSuccess: () => {
        draft.clear();
        showToast({ tone: 'ok', message: t('saved') });
      },
    });
  };
  return (
    <div className={styles.columns}>
      <form className={styles.editor} onSubmit={submit} noValidate>
        <p className={styles.standing}>
          {own ? t('ownBy', { name: own.updatedBy.name, date: format.date(own.updatedAt) }) : t('productWording')}
        </p>
        <TextField
          ref={subject}
          label={t('subject')}
          lang={locale}
          value={wording.subject}
          problem={problems('/subject')}
          onFocus={() => setLast('subject')}
          onChange={(event) => change({ subject: event.target.value })}
        />
        <TextArea
          ref={body}
          label={t('body')}
          lang={locale}
          rows={14}
          hint={t('bodyHint')}
          value={wording.body}
          problem={problems('/body')}
          onFocus={() => setLast('body')}
          onChange={(event) => change({ body: event.target.value })}
        />
        <VariableBar names={template.variables} into={t(last)} onInsert={insert} />
        <FormProblem error={save.error} shown={SHOWN} />
        <div className={styles.actions}>
          <span className={styles.kept} role="status">
            {changed && draft.savedAt !== null && t('common:savedAt', { time: format.time(draft.savedAt) })}
          </span>
          {own && <ResetButton template={template} onDone={draft.clear} />}
          {changed && <Button onClick={() => draft.clear()}>{t('discard')}</Button>}
          <Button type="submit" kind="primary" busy={save.isPending} disabled={!changed && t('unchanged')}>
            {t('common:save')}
          </Button>
        </div>
      </form>
      <TemplatePreview preview={preview.data} stale={preview.isPlaceholderData} failed={preview.isError} />
    </div>
  );
};
