import { lazy, Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { SkeletonRows } from '../../ui/skeleton/skeleton.tsx';
import type { Routing } from './intake.queries.ts';
import { questionBody, type Row } from './questions-draft.ts';
import { ReviewRow } from './review-row.tsx';
import styles from './review-rows.module.css';
import type { Warning } from './row-warnings.ts';

const VirtualReviewRows = lazy(() => import('./virtual-review-rows.tsx'));

/** From here on only the rows in view are drawn. */
const MANY = 100;

export type ReviewRowsProps = {
  rows: readonly Row[];
  warnings: readonly (Warning | null)[];
  routings: ReadonlyMap<string, Routing>;
  current: string | null;
  onChoose: (id: string | null) => void;
  onChange: (rows: readonly Row[], undoMessage?: string) => void;
};

export const ReviewRows = (props: ReviewRowsProps) => {
  const { t } = useTranslation('intake');
  const { rows, warnings, routings, current, onChoose, onChange } = props;
  const list = useRef<HTMLOListElement>(null);
  const few = rows.length <= MANY;

  // Chosen in the strip or by F8: the row comes into view. The virtual list does so itself.
  useEffect(() => {
    if (current && few) list.current?.querySelector(`[data-row="${current}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [current, few]);

  return (
    <section className={styles.rows} aria-label={t('many.rows')}>
      <div className={styles.head} aria-hidden="true">
        <span>{t('many.column.number')}</span>
        <span>{t('many.column.text')}</span>
        <span>{t('many.column.unit')}</span>
        <span>{t('many.column.standing')}</span>
      </div>
      {few ? (
        <ol ref={list}>
          {rows.map((row, index) => (
            <ReviewRow
              key={row.id}
              row={row}
              index={index}
              rows={rows}
              warning={warnings[index] ?? null}
              routing={routings.get(questionBody(row)) ?? null}
              open={row.id === current}
              onChoose={onChoose}
              onChange={onChange}
            />
          ))}
        </ol>
      ) : (
        <Suspense fallback={<SkeletonRows rows={10} />}>
          <VirtualReviewRows {...props} />
        </Suspense>
      )}
    </section>
  );
};
