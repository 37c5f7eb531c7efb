import { IconPlus } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MEDIA, useMedia } from '../../../lib/use-media.ts';
import { Button } from '../../../ui/button/button.tsx';
import { preloadDialog } from '../../../ui/dialog/dialog.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Tabs, tabId } from '../../../ui/tabs/tabs.tsx';
import { AddQuestion } from './add-question.tsx';
import { Conflicts } from './conflicts.tsx';
import styles from './draft-page.module.css';
import type { DossierDraft } from './draft-types.ts';
import { LetterFields } from './letter-fields.tsx';
import { NotQuestions } from './not-questions.tsx';
import { Notes } from './notes.tsx';
import { RowDetails } from './row-details.tsx';
import { Rows } from './rows.tsx';
import { SendBar } from './send-bar.tsx';
import { SendDialog } from './send-dialog.tsx';
import { TABS } from './standing.ts';
import { Strip } from './strip.tsx';
import { useBoardKeys } from './use-board-keys.ts';
import { useDraftBoard } from './use-draft-board.ts';
import { useDraftLive } from './use-draft-live.ts';
import { useSendDraft } from './use-send-draft.ts';

const PANEL = 'draft-rows';

/** All questions of a draft, to be put right and sent. */
export const DraftBoard = ({ draft, steps }: { draft: DossierDraft; steps: ReactNode }) => {
  const { t } = useTranslation('drafts');
  const withPane = useMedia(MEDIA.pane);
  const board = useDraftBoard(draft);
  const { place, counts, visible, lines, current, acts, undo, rows } = board;
  const [adding, setAdding] = useState(rows.length === 0 && !draft.file);
  const [letter, setLetter] = useState({ opened: false, tried: false });
  const fields = useRef<HTMLDivElement>(null);
  useDraftLive(draft.id, board.sync);
  useEffect(preloadDialog, []);

  const openLetter = () => {
    setLetter({ opened: true, tried: true });
    requestAnimationFrame(() => fields.current?.querySelector('input')?.focus());
  };
  const sending = useSendDraft(board, openLetter, () => nextFault());
  const { nextFault } = useBoardKeys(board, () => setAdding(true), sending.begin);

  const tabs = [
    ...TABS.filter((tab) => tab === 'all' || counts[tab] > 0 || tab === place.shown).map((tab) => ({
      value: tab,
      label: t(`tab.${tab}`),
      count: counts[tab],
    })),
    ...(lines.length > 0 || place.shown === 'rest'
      ? [{ value: 'rest' as const, label: t('tab.rest'), count: lines.length }]
      : []),
  ];

  return (
    <div className={styles.board}>
      {steps}
      <Strip board={board} />
      <LetterFields
        board={board}
        opened={letter.opened}
        onOpen={(opened) => setLetter({ opened, tried: false })}
        tried={letter.tried}
        fields={fields}
      />
      <Notes board={board} />
      <Conflicts board={board} />
      <div className={styles.tabs}>
        <Tabs tabs={tabs} value={place.shown} onChange={place.show} label={t('tabs')} panelId={PANEL} />
        <span className={styles.tools}>
          <span className={styles.undo} role="status">
            {undo && (
              <>
                {undo.message}{' '}
                <Button kind="link" onClick={undo.run}>
                  {t('undo.undo')}
                </Button>
              </>
            )}
          </span>
          <Button
            size="sm"
            kind="ghost"
            keys={['N']}
            icon={<IconPlus size={14} aria-hidden="true" />}
            onClick={() => setAdding(true)}
          >
            {t('add.open')}
          </Button>
          {counts.fix > 0 && (
            <Button size="sm" kind="ghost" keys={['F8']} onClick={nextFault}>
              {t('nextFault')}
            </Button>
          )}
        </span>
      </div>
      {/* A change while it is being sent would be neither sent nor kept. */}
      <div className={styles.work} inert={sending.pending}>
        <div
          id={PANEL}
          role="tabpanel"
          aria-labelledby={tabId(PANEL, place.shown)}
          className={styles.list}
          data-scroller={withPane || undefined}
        >
          {place.shown === 'rest' ? (
            <NotQuestions board={board} />
          ) : visible.length > 0 ? (
            <Rows board={board} withDetails={!withPane} />
          ) : (
            !adding && (
              <EmptyState title={t(rows.length > 0 ? 'empty.tab' : draft.file ? 'empty.file' : 'empty.draft')} small />
            )
          )}
          {adding && <AddQuestion board={board} onClose={() => setAdding(false)} />}
        </div>
        {withPane && (
          <aside className={styles.pane} aria-label={t('details.label')}>
            {current ? (
              <RowDetails key={current.question.id} row={current} acts={acts} place={place} />
            ) : (
              <p className={styles.hint}>{t('details.none')}</p>
            )}
          </aside>
        )}
      </div>
      <SendBar board={board} sending={sending} />
      <SendDialog board={board} sending={sending} />
    </div>
  );
};
