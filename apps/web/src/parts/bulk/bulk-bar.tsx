import {
  IconFolders,
  IconGitMerge,
  IconMailForward,
  IconNote,
  IconPlayerPause,
  IconSend,
  IconUserPlus,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useReason } from '../../lib/use-reason.ts';
import { Button } from '../../ui/button/button.tsx';
import styles from './bulk.module.css';
import { ABILITY_OF, type BulkAction, type Ticket } from './bulk-act.ts';

type BulkBarProps = {
  /** What is offered, in this order. */
  actions: readonly BulkAction[];
  selected: readonly Ticket[];
  /** All that are loaded: for choosing the whole dossier. */
  tickets: readonly Ticket[];
  onAct: (action: BulkAction) => void;
  onSelect: (ids: readonly string[]) => void;
  onClear: () => void;
  /** What the page offers besides. */
  children?: ReactNode;
};

const ICONS = {
  answer: IconMailForward,
  clarification: IconPlayerPause,
  handover: IconSend,
  assign: IconUserPlus,
  note: IconNote,
  merge: IconGitMerge,
} as const;
const LABELS = {
  answer: 'bulk.answer',
  clarification: 'bulk.clarification',
  handover: 'bulk.handOver',
  assign: 'bulk.assign',
  note: 'bulk.note',
  merge: 'bulk.merge',
} as const;

/** Floats over the list while rows are chosen. */
export const BulkBar = ({ actions, selected, tickets, onAct, onSelect, onClear, children }: BulkBarProps) => {
  const { t } = useTranslation('acts');
  const first = selected[0];
  const dossier =
    first?.dossier && selected.every((each) => each.dossier?.id === first.dossier?.id) ? first.dossier : null;
  const ofDossier = dossier ? tickets.filter((each) => each.dossier?.id === dossier.id).map(({ id }) => id) : [];
  if (!first) return null;
  return (
    <section className={styles.bar} aria-label={t('bulk.bar')} data-bottom-bar>
      <p className={styles.count} role="status">
        <b>{t('bulk.selected', { count: selected.length })}</b>
        {dossier && selected.length > 1 && <span> · {t('bulk.sameDossier', { code: dossier.code })}</span>}
      </p>
      <span className={styles.separator} />
      {actions
        .filter((action) => first.cannot[ABILITY_OF[action]] !== 'not-your-role')
        .map((action) => (
          <BarButton
            key={action}
            action={action}
            example={selected.find((ticket) => ticket.can[ABILITY_OF[action]]) ?? first}
            onAct={onAct}
          />
        ))}
      {children}
      {dossier && ofDossier.length > selected.length && (
        <Button kind="onBar" icon={<IconFolders size={16} aria-hidden="true" />} onClick={() => onSelect(ofDossier)}>
          {t('bulk.wholeDossier', { count: ofDossier.length })}
        </Button>
      )}
      <span className={styles.grow} />
      <Button kind="onBar" keys={['Esc']} onClick={onClear}>
        {t('bulk.clear')}
      </Button>
    </section>
  );
};

type BarButtonProps = {
  action: BulkAction;
  /** One of the chosen that allows it; when none does, any of them tells why. */
  example: Ticket;
  onAct: (action: BulkAction) => void;
};

const BarButton = ({ action, example, onAct }: BarButtonProps) => {
  const { t } = useTranslation('acts');
  const reasonOf = useReason(example);
  const Icon = ICONS[action];
  return (
    <Button
      kind="onBar"
      icon={<Icon size={16} aria-hidden="true" />}
      disabled={reasonOf(ABILITY_OF[action])}
      onClick={() => onAct(action)}
    >
      {t(LABELS[action])}
    </Button>
  );
};
