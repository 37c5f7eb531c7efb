import { IconListNumbers } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useReasons } from '../../lib/use-reason.ts';
import { type Shortcut, useShortcuts } from '../../lib/use-shortcuts.ts';
import { ABILITY_OF, type BulkAction } from '../../parts/bulk/bulk-act.ts';
import { BulkBar } from '../../parts/bulk/bulk-bar.tsx';
import BulkDialog from '../../parts/bulk/bulk-dialog.tsx';
import { Button } from '../../ui/button/button.tsx';
import { showToast } from '../../ui/toast/toast-store.ts';
import type { Ticket } from './dossier.queries.ts';
import styles from './dossier-page.module.css';
import type { QuestionChoice } from './use-question-choice.ts';

const ACTIONS = ['answer', 'handover', 'clarification', 'assign'] as const;

type DossierActsProps = {
  dossierId: string;
  tickets: readonly Ticket[];
  choice: QuestionChoice;
  /** The whole dossier: what hides a part of it goes. */
  onSelect: (ids: readonly string[]) => void;
  /** One after the other, each in its own page. */
  onInTurn: (tickets: readonly Ticket[]) => void;
};

/** What may be done with the chosen questions, for those who work on the dossier. */
const DossierActs = ({ dossierId, tickets, choice, onSelect, onInTurn }: DossierActsProps) => {
  const { t } = useTranslation(['acts', 'following']);
  const reasonOf = useReasons();
  const [dialog, setDialog] = useState<{ action: BulkAction; ids: ReadonlySet<string> } | null>(null);
  const selected = tickets.filter(({ id }) => choice.ids.has(id));
  const answerable = selected.filter(({ can }) => can.answer);
  const open = (action: BulkAction) => setDialog({ action, ids: new Set(selected.map(({ id }) => id)) });
  /** A key tells by itself why nothing happens. */
  const attempt = (action: BulkAction) => () => {
    const example = selected.find(({ can }) => can[ABILITY_OF[action]]) ?? selected[0];
    if (!example) return;
    const reason = reasonOf(example, ABILITY_OF[action]);
    if (reason) showToast({ tone: 'info', message: reason });
    else open(action);
  };
  const shortcuts: Shortcut[] = [
    { codes: ['KeyA'], keys: ['A'], label: t('bulk.answer'), run: attempt('answer') },
    { codes: ['KeyC'], keys: ['C'], label: t('bulk.handOver'), run: attempt('handover') },
    { codes: ['KeyB'], keys: ['B'], label: t('bulk.clarification'), run: attempt('clarification') },
  ];
  useShortcuts(shortcuts);

  return (
    <>
      <div className={styles.float}>
        <BulkBar
          actions={ACTIONS}
          selected={selected}
          tickets={tickets}
          onAct={open}
          onSelect={onSelect}
          onClear={choice.clear}
        >
          <Button
            kind="onBar"
            icon={<IconListNumbers size={16} aria-hidden="true" />}
            disabled={answerable.length === 0 ? t('following:nothingToAnswer') : undefined}
            onClick={() => onInTurn(answerable)}
          >
            {t('bulk.inTurn')}
          </Button>
        </BulkBar>
      </div>
      {dialog && (
        <BulkDialog
          key={dialog.action}
          action={dialog.action}
          draftKey={dossierId}
          tickets={tickets.filter(({ id }) => dialog.ids.has(id))}
          onClose={() => setDialog(null)}
          onDone={choice.leave}
        />
      )}
    </>
  );
};

export default DossierActs;
