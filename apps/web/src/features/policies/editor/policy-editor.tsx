import { IconArrowLeft, IconListSearch, IconSend } from '@tabler/icons-react';
import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.ts';
import { isProblem } from '../../../lib/api-problem.ts';
import { useProblemText } from '../../../lib/use-problem-text.ts';
import { Button } from '../../../ui/button/button.tsx';
import { FormProblem } from '../../../ui/form-problem/form-problem.tsx';
import { PageHeader } from '../../../ui/page-header/page-header.tsx';
import { SkeletonRows } from '../../../ui/skeleton/skeleton.tsx';
import { showToast } from '../../../ui/toast/toast-store.ts';
import { DeadlineResult } from '../deadline-result.tsx';
import type { MinistryPolicies, Policies } from '../policies.queries.ts';
import { ReceivedFields } from '../received-fields.tsx';
import { usePolicyWords } from '../use-policy-words.ts';
import { DryRun } from './dry-run.tsx';
import styles from './editor.module.css';
import { EditorForm } from './editor-form.tsx';
import { usePolicyEditor } from './use-policy-editor.ts';

type PolicyEditorProps = {
  ministry: MinistryPolicies;
  defaults: Policies['defaults'];
  today: string;
  ruleKey: string | null;
  onClose: () => void;
  onPublished: (recomputeId: string) => void;
};

/** Writes the next version of a rule: what it says, what would become of deadlines, and at last its publication. */
const PolicyEditor = ({ onClose, onPublished, ...setup }: PolicyEditorProps) => {
  const { t } = useTranslation('policies');
  const words = usePolicyWords();
  const editing = usePolicyEditor(setup);
  const { form, draft, examined, publishing, examining } = editing;
  const fields = useRef<HTMLFormElement>(null);
  const title = setup.ruleKey === null ? t('editor.newTitle') : t('editor.title', { rule: words.scope(form) });

  // After a refusal the reader goes on at the first field that needs it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever it was refused
  useEffect(() => {
    fields.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [publishing.error, examining.error]);

  const publish = () =>
    editing.publish(({ policy, recompute }) => {
      showToast({ tone: 'ok', message: t('editor.done', { version: policy.version, rule: words.scope(policy) }) });
      onPublished(recompute.id);
    });
  return (
    <div className={styles.page}>
      <PageHeader title={title} where={setup.ministry.ministry.name} />
      <div className={styles.bar}>
        <Button kind="link" icon={<IconArrowLeft size={16} aria-hidden="true" />} onClick={onClose}>
          {t('editor.back')}
        </Button>
        <DraftLine draft={draft} />
      </div>
      <div className={styles.columns}>
        <form
          ref={fields}
          className={styles.form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (examined) publish();
            else editing.examine();
          }}
        >
          {draft.ready ? (
            <EditorForm editing={editing} defaults={setup.defaults} choosesScope={setup.ruleKey === null} />
          ) : (
            <SkeletonRows rows={10} />
          )}
          <section className={styles.section} aria-live="polite">
            {examined && (
              <>
                <h2>{t('editor.examined')}</h2>
                <DryRun result={examined} />
              </>
            )}
            <FormProblem error={refusalOf(publishing.error) ?? refusalOf(examining.error)} shown={[]} />
          </section>
          <div className={styles.actions}>
            <Button
              kind={examined ? 'default' : 'primary'}
              icon={<IconListSearch size={16} aria-hidden="true" />}
              busy={examining.isPending}
              onClick={editing.examine}
            >
              {t('editor.examine')}
            </Button>
            <Button
              kind={examined ? 'primary' : 'default'}
              icon={<IconSend size={16} aria-hidden="true" />}
              busy={publishing.isPending}
              disabled={examined ? false : t('editor.mustExamine')}
              onClick={publish}
            >
              {t(publishing.isPending ? 'editor.publishing' : 'editor.publish')}
            </Button>
          </div>
        </form>
        <EditorPreview editing={editing} />
      </div>
    </div>
  );
};

/** Field problems stand beside their fields; only what belongs to none of them is told here. */
const refusalOf = (error: Error | null): Error | null => (isProblem(error, 'validation-failed') ? null : error);

const EditorPreview = ({ editing }: { editing: ReturnType<typeof usePolicyEditor> }) => {
  const { t } = useTranslation('policies');
  const problemText = useProblemText();
  const title = useId();
  const { preview, received, setReceived, ruleKey } = editing;
  const { data, error } = preview;
  return (
    <aside className={styles.preview} aria-labelledby={title}>
      <h2 id={title}>{t('trial.draftTitle')}</h2>
      <ReceivedFields value={received} onChange={setReceived} />
      {error && (
        <p className={styles.hint} role="status">
          {isProblem(error, 'validation-failed') ? t('trial.fix') : problemText(error).detail}
        </p>
      )}
      {!error && data && (
        <DeadlineResult preview={data} note={data.policy?.ruleKey === ruleKey ? undefined : t('trial.notThis')} />
      )}
      {!error && !data && <SkeletonRows rows={6} />}
    </aside>
  );
};

const DraftLine = ({ draft }: { draft: ReturnType<typeof usePolicyEditor>['draft'] }) => {
  const { t } = useTranslation('policies');
  const format = useFormat();
  if (draft.savedAt === null || draft.value === null) return null;
  return (
    <p className={styles.draft}>
      {t('editor.draft', { time: format.moment(draft.savedAt, Date.now()) })}
      <Button kind="link" onClick={() => void draft.clear()}>
        {t('editor.discard')}
      </Button>
    </p>
  );
};

export default PolicyEditor;
