import { IconArrowsDiff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button/button.tsx';
import type { Conflict } from './draft-queue.ts';
import styles from './notes.module.css';
import type { DraftBoardState } from './use-draft-board.ts';

/** Questions that were changed here and elsewhere at once: both versions are shown, the person chooses. */
export const Conflicts = ({ board }: { board: DraftBoardState }) => {
  const { t } = useTranslation('drafts');
  const { queue, rows, sync } = board;
  if (queue.conflicts.length === 0) return null;
  return (
    <section className={styles.conflicts} aria-labelledby="draft-conflicts">
      <h2 id="draft-conflicts">
        <IconArrowsDiff size={16} aria-hidden="true" />
        {t('conflict.title', { count: queue.conflicts.length })}
      </h2>
      <ul>
        {queue.conflicts.map((conflict) => {
          const { change, theirs } = conflict;
          const row = rows.find(({ question }) => question.id === change.id);
          return (
            <li key={`${change.op} ${change.id} ${theirs?.version ?? ''}`}>
              <h3>{row ? t('conflict.question', { number: row.index }) : t('conflict.gone')}</h3>
              <dl>
                <div>
                  <dt>{t('conflict.mine')}</dt>
                  <dd>
                    <Mine conflict={conflict} />
                  </dd>
                </div>
                {theirs && (
                  <div>
                    <dt>{t('conflict.theirs')}</dt>
                    <dd>
                      {theirs.body}
                      {theirs.state === 'skipped' && <small> ({t('standing.skipped')})</small>}
                    </dd>
                  </div>
                )}
              </dl>
              <Button size="sm" onClick={() => sync.settle(conflict, true)}>
                {t('conflict.keepMine')}
              </Button>{' '}
              <Button size="sm" onClick={() => sync.settle(conflict, false)}>
                {t('conflict.keepTheirs')}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
};

const Mine = ({ conflict: { change } }: { conflict: Conflict }) => {
  const { t } = useTranslation('drafts');
  if (change.op === 'edit' || change.op === 'merge') return change.body ?? t('conflict.op.edit');
  if (change.op === 'split') return change.parts.map(({ body }) => body).join(' / ');
  return t(`conflict.op.${change.op}`);
};
