import { IconAlertTriangle, IconCircleCheck, IconCopy, IconMinus } from '@tabler/icons-react';
import type { CSSProperties, Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { Confidence } from '../../ui/confidence/confidence.tsx';
import type { Routing } from './intake.queries.ts';
import type { Row } from './questions-draft.ts';
import styles from './review-rows.module.css';
import { standingOfRow } from './review-strip.tsx';
import { RowEditor } from './row-editor.tsx';
import type { Warning } from './row-warnings.ts';

const ICON = { ready: IconCircleCheck, check: IconCopy, fix: IconAlertTriangle, skipped: IconMinus } as const;

type ReviewRowProps = {
  row: Row;
  index: number;
  rows: readonly Row[];
  warning: Warning | null;
  routing: Routing | null;
  open: boolean;
  onChoose: (id: string | null) => void;
  onChange: (rows: readonly Row[], undoMessage?: string) => void;
  /** Of the virtual list: how the row is measured, and where it stands. */
  measure?: Ref<HTMLLIElement>;
  top?: number;
};

/** One question found; pressed, it opens for editing. */
export const ReviewRow = (props: ReviewRowProps) => {
  const { t } = useTranslation('intake');
  const { row, index, rows, warning, routing, open, onChoose, onChange, measure, top } = props;
  const standing = standingOfRow(row, warning);
  const Icon = ICON[standing];
  const before = rows[index - 1];
  const style: CSSProperties | undefined = top === undefined ? undefined : { transform: `translateY(${top}px)` };
  return (
    <li
      ref={measure}
      data-index={index}
      data-row={row.id}
      data-standing={standing}
      data-open={open || undefined}
      className={styles.row}
      style={style}
    >
      {row.field && row.field !== before?.field && <p className={styles.field}>{row.field}</p>}
      <div className={styles.line}>
        <span className={styles.number}>{index + 1}</span>
        <button
          type="button"
          className={styles.text}
          aria-expanded={open}
          aria-label={t('many.edit', { number: index + 1, text: row.text })}
          onClick={() => onChoose(open ? null : row.id)}
        >
          {row.text || t('many.warning.empty')}
        </button>
        <span className={styles.unit}>
          {standing === 'ready' || standing === 'check' ? <Unit routing={routing} /> : '–'}
        </span>
        <span className={styles.standing}>
          <Icon size={14} aria-hidden="true" />
          {warning?.kind === 'duplicate'
            ? t('many.warning.duplicate', { number: warning.of })
            : warning
              ? t(`many.warning.${warning.kind}`)
              : t(`many.standing.${standing}`)}
        </span>
      </div>
      {open && (
        <RowEditor
          key={row.id}
          row={row}
          index={index}
          rows={rows}
          warning={warning}
          onClose={() => onChoose(null)}
          onChange={onChange}
        />
      )}
    </li>
  );
};

const Unit = ({ routing }: { routing: Routing | null }) => {
  const { t } = useTranslation('intake');
  if (!routing) return <span className={styles.unknown}>{t('many.unitLater')}</span>;
  const [first] = routing.ranked;
  if (routing.outcome === 'abstained' || !first)
    return <span className={styles.unknown}>{routing.otherMinistryHint ?? t('many.unitUnknown')}</span>;
  return (
    <>
      <b data-tooltip={first.department.name}>{first.department.shortName}</b>
      <Confidence value={first.confidence} withWords={false} />
    </>
  );
};
