import { type CSSProperties, memo } from 'react';
import { useTranslation } from 'react-i18next';
import { classNames } from '../../../ui/class-names.ts';
import { STANDING_ICON } from './row-state.tsx';
import type { DraftRow, Standing } from './standing.ts';
import styles from './strip.module.css';
import type { DraftBoardState } from './use-draft-board.ts';
import { useStableActs } from './use-stable-acts.ts';

const ORDER: readonly Standing[] = ['ready', 'answered', 'duplicate', 'check', 'fix', 'skipped', 'known', 'sent'];
/** More would fill three lines and say nothing any more: then only those that want a look are drawn. */
const MOST_CELLS = 120;
/** So many stand in one line over the whole width; fewer keep the size of these. */
const ONE_LINE = 60;
const FEWEST = 30;
const QUIET: ReadonlySet<Standing> = new Set(['ready', 'sent', 'known', 'skipped']);

/** The file at a glance: how many of which kind, and one cell each that leads to its question. */
export const Strip = ({ board }: { board: DraftBoardState }) => {
  const { t } = useTranslation('drafts');
  const { rows, place } = board;
  const count = (wanted: Standing) => rows.filter(({ standing }) => standing === wanted).length;
  const cells = rows.length > MOST_CELLS ? rows.filter(({ standing }) => !QUIET.has(standing)) : rows;
  const { choose } = useStableActs({
    choose: ({ question }: DraftRow) => {
      if (place.shown !== 'all') place.show('all');
      place.choose(question.id);
    },
  });
  return (
    <section className={styles.strip} aria-label={t('overview')}>
      <div className={styles.head}>
        <h2>
          <b>{rows.length}</b> {t('inFile', { count: rows.length })}
        </h2>
        {ORDER.map((standing) => {
          const Icon = STANDING_ICON[standing];
          const many = count(standing);
          return (
            many > 0 && (
              <span key={standing} className={classNames(styles.count, styles[standing])}>
                <Icon size={14} aria-hidden="true" />
                <b>{many}</b> {t(`count.${standing}`)}
              </span>
            )
          );
        })}
      </div>
      {cells.length > 0 && (
        <ol
          className={styles.cells}
          aria-label={t('cells')}
          data-one-line={cells.length <= ONE_LINE || undefined}
          style={{ '--cells': Math.max(cells.length, FEWEST) } as CSSProperties} // a property of our own
        >
          {cells.map((row) => (
            <Cell key={row.question.id} row={row} current={row.question.id === place.current} choose={choose} />
          ))}
        </ol>
      )}
    </section>
  );
};

type CellProps = { row: DraftRow; current: boolean; choose: (row: DraftRow) => void };

/** Drawn again when it changes itself: a hundred of them follow each step through the list. */
const Cell = memo(({ row, current, choose }: CellProps) => {
  const { t } = useTranslation('drafts');
  const Icon = STANDING_ICON[row.standing];
  return (
    <li>
      <button
        type="button"
        tabIndex={-1}
        className={classNames(styles.cell, styles[row.standing])}
        aria-current={current || undefined}
        aria-label={t('cell', { number: row.index, standing: t(`count.${row.standing}`) })}
        onClick={() => choose(row)}
      >
        {row.index}
        <Icon size={12} aria-hidden="true" />
      </button>
    </li>
  );
});
