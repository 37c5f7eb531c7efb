import { type CSSProperties, memo, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { Confidence } from '../../../ui/confidence/confidence.tsx';
import { FieldSelect } from './field-select.tsx';
import styles from './row.module.css';
import { RowDetails } from './row-details.tsx';
import { RowEditor } from './row-editor.tsx';
import { RowState } from './row-state.tsx';
import type { DraftRow } from './standing.ts';
import type { RowPlace } from './use-board-place.ts';
import type { RowActs } from './use-row-acts.ts';

type RowProps = {
  row: DraftRow;
  current: boolean;
  editing: boolean;
  /** Where there is no pane beside the list, what is said of a question stands below it. */
  withDetails: boolean;
  acts: RowActs;
  place: RowPlace;
  at: number;
  /** The first under its heading. */
  withHeading: boolean;
  measure: Ref<HTMLLIElement>;
  top: number;
};

/** One question found: its text, field, department and standing. */
const PlainRow = ({ row, current, editing, withDetails, withHeading, acts, place, at, measure, top }: RowProps) => {
  const { t } = useTranslation('drafts');
  const { question, index, standing } = row;
  const style: CSSProperties = { transform: `translateY(${top}px)` };
  const open = question.state === 'open';
  return (
    <li
      ref={measure}
      data-index={at}
      data-row={question.id}
      data-standing={standing}
      aria-current={current || undefined}
      className={styles.row}
      style={style}
    >
      <div className={styles.line} data-editing={(editing && open) || undefined}>
        <span className={styles.number}>
          {index}
          {question.number && question.number !== String(index) && (
            <small data-tooltip={t('row.ownNumber', { number: question.number })}>{question.number}</small>
          )}
        </span>
        <div className={styles.words}>
          {withHeading && question.heading && <p className={styles.heading}>{question.heading}</p>}
          {editing && open ? (
            <RowEditor key={question.id} row={row} acts={acts} onClose={place.stopEditing} />
          ) : (
            <button
              type="button"
              className={styles.text}
              aria-label={t(open ? 'row.edit' : 'row.show', { number: index, text: question.body })}
              onClick={() => (open && (current || !withDetails) ? place.edit(question.id) : place.choose(question.id))}
            >
              {question.body}
            </button>
          )}
        </div>
        <span className={styles.field}>
          {open && <FieldSelect row={row} onChange={(field) => acts.setField(row, field)} />}
        </span>
        <span className={styles.unit}>{open && <Unit row={row} />}</span>
        <RowState row={row} acts={acts} place={place} />
      </div>
      {current && withDetails && (
        <div className={styles.below}>
          <RowDetails row={row} acts={acts} place={place} />
        </div>
      )}
    </li>
  );
};

/** Walking through the list draws the two rows that change, not all in view. */
export const Row = memo(PlainRow);

const Unit = ({ row: { question, standing } }: { row: DraftRow }) => {
  const { t } = useTranslation('drafts');
  const { department, ministry, confidence, outcome, otherMinistryHint } = question.routing;
  if (standing === 'fix') return <span className={styles.quiet}>{t('unit.afterMending')}</span>;
  if (outcome === 'abstained' || !department)
    return <span className={styles.quiet}>{otherMinistryHint ?? t('unit.official')}</span>;
  return (
    <>
      <b data-tooltip={department.name}>{department.shortName}</b>
      <Confidence value={confidence} withWords={false} />
      {ministry === 'MAE' && <span className={styles.quiet}>{t('unit.MAE')}</span>}
    </>
  );
};
