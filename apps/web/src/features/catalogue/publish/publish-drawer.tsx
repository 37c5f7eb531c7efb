import { IconSend, IconTestPipe } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.ts';
import { ApiProblem, isProblem, problemAt } from '../../../lib/api-problem.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Drawer } from '../../../ui/dialog/dialog.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import { FormProblem } from '../../../ui/form-problem/form-problem.tsx';
import { SkeletonRows } from '../../../ui/skeleton/skeleton.tsx';
import { showToast } from '../../../ui/toast/toast-store.ts';
import { useDryRun, usePublish } from '../catalogue.mutations.ts';
import type { CatalogueDrafting } from '../draft/use-catalogue-draft.ts';
import { tellDraft } from '../told/told.ts';
import { ToldList } from '../told/told-list.tsx';
import { DryRunResult } from './dry-run-result.tsx';
import { Overtaken } from './overtaken.tsx';
import styles from './publish.module.css';

type PublishDrawerProps = { drafting: CatalogueDrafting; onClose: () => void };

const CHANGE_AT = /\/changes\/(\d+)(\/|$)/;

/** The draft, one change after the other; what it would do to the last month's questions; its publication. */
const PublishDrawer = ({ drafting, onClose }: PublishDrawerProps) => {
  const { t } = useTranslation('catalogue');
  const format = useFormat();
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const trial = useDryRun();
  const publishing = usePublish();
  const { changes, shown, published, savedAt } = drafting;
  const bare = changes.map(({ change }) => change);
  const sent = JSON.stringify(bare);
  // A trial tells of the changes that it was made of, on the catalogue that it was made on.
  const fresh =
    trial.data !== undefined &&
    JSON.stringify(trial.variables) === sent &&
    trial.data.version === drafting.base.version;
  const error = publishing.error ?? trial.error;
  const overtaken = isProblem(publishing.error, 'stale-record') ? publishing.error : null;
  const refused = error instanceof ApiProblem ? error.errors : [];
  const faultOf = (key: string): string[] => {
    const at = changes.findIndex((each) => each.key === key);
    return refused.flatMap(({ pointer, detail }) => (CHANGE_AT.exec(pointer)?.[1] === String(at) ? [detail] : []));
  };
  const remove = (key: string) => {
    trial.reset();
    publishing.reset();
    drafting.remove(key);
  };
  const runTrial = () => {
    publishing.reset();
    trial.mutate(bare);
  };
  const publish = () => {
    setTried(true);
    if (!trial.data || !fresh || note.trim() === '') return;
    void drafting.send({ version: trial.data.version, note: note.trim() });
    publishing.mutate(
      { changes: bare, note: note.trim(), version: trial.data.version },
      {
        onSuccess: ({ version }) => {
          drafting.clear();
          showToast({ tone: 'ok', message: t('publish.done', { version }) });
          onClose();
        },
      },
    );
  };
  const noteProblem = tried && note.trim() === '' ? t('edit.required') : problemAt(publishing.error, '/note');
  return (
    <Drawer opened onClose={onClose} title={t('publish.title')} width={720}>
      {changes.length === 0 ? (
        <EmptyState title={t('draft.empty')} action={<Button onClick={onClose}>{t('publish.back')}</Button>} />
      ) : (
        <div className={styles.steps}>
          <section aria-labelledby="publish-changes">
            <h3 id="publish-changes">{t('draft.count', { count: changes.length })}</h3>
            {savedAt !== null && (
              <p className={styles.hint}>{t('draft.keptAt', { moment: format.moment(savedAt, Date.now()) })}</p>
            )}
            {overtaken && <Overtaken problem={overtaken} shown={shown} />}
            <ToldList
              told={tellDraft(changes, shown, published)}
              shown={shown}
              label={t('draft.label')}
              onRemove={remove}
              faultOf={faultOf}
            />
          </section>
          <section aria-labelledby="publish-trial">
            <h3 id="publish-trial">{t('trial.title')}</h3>
            <p className={styles.hint}>{t('trial.hint')}</p>
            {trial.isPending && <SkeletonRows rows={3} />}
            <div aria-live="polite">
              {fresh && trial.data && <DryRunResult result={trial.data} today={shown.today} />}
              {!overtaken && <FormProblem error={error} shown={['/note']} />}
            </div>
            {!fresh && (
              <Button
                kind="primary"
                icon={<IconTestPipe size={16} aria-hidden="true" />}
                busy={trial.isPending}
                onClick={runTrial}
              >
                {t(trial.data || overtaken ? 'trial.again' : 'trial.run')}
              </Button>
            )}
          </section>
          <section aria-labelledby="publish-note">
            <h3 id="publish-note">{t('publish.head')}</h3>
            <TextField
              label={t('publish.note')}
              placeholder={t('publish.notePlaceholder')}
              maxLength={500}
              value={note}
              problem={noteProblem}
              onChange={(event) => setNote(event.currentTarget.value)}
            />
            <p className={styles.hint}>{t('publish.hint')}</p>
            <Button
              kind={fresh ? 'primary' : 'default'}
              icon={<IconSend size={16} aria-hidden="true" />}
              busy={publishing.isPending}
              disabled={!fresh && t('publish.mustTry')}
              onClick={publish}
            >
              {t('publish.act', { count: changes.length })}
            </Button>
          </section>
        </div>
      )}
    </Drawer>
  );
};

export default PublishDrawer;
