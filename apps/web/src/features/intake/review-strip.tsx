import { IconAlertTriangle, IconCheck, IconCopy, IconMinus, IconRefresh } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import type { Row } from './questions-draft.ts';
import styles from './review-strip.module.css';
import { blocks, type Warning } from './row-warnings.ts';

const LOOK = {
  ready: IconCheck,
  check: IconCopy,
  fix: IconAlertTriangle,
  skipped: IconMinus,
} as const;

export type RowStanding = keyof typeof LOOK;

export const standingOfRow = ({ skipped }: Pick<Row, 'skipped'>, warning: Warning | null): RowStanding => {
  if (skipped) return 'skipped';
  if (!warning) return 'ready';
  return blocks(warning) ? 'fix' : 'check';
};

type ReviewStripProps = {
  rows: readonly Row[];
  warnings: readonly (Warning | null)[];
  current: string | null;
  onChoose: (id: string) => void;
  onNextWarning: () => void;
  undo: { message: string; run: () => void } | null;
  onPasteAgain: () => void;
};

/** The list at a glance: how many, and one cell each that leads to its row. */
export const ReviewStrip = (props: ReviewStripProps) => {
  const { rows, warnings, current, onChoose, onNextWarning, undo, onPasteAgain } = props;
  const { t } = useTranslation('intake');
  const standings = rows.map((row, index) => standingOfRow(row, warnings[index] ?? null));
  const count = (wanted: RowStanding) => standings.filter((each) => each === wanted).length;
  return (
    <section className={styles.strip} aria-label={t('many.overview')}>
      <div className={styles.head}>
        <h2>
          <b>{rows.length}</b> {t('many.inDossier')}
        </h2>
        {(['ready', 'check', 'fix', 'skipped'] as const).map((standing) => {
          const Icon = LOOK[standing];
          return (
            count(standing) > 0 && (
              <span key={standing} className={classNames(styles.count, styles[standing])}>
                <Icon size={14} aria-hidden="true" />
                <b>{count(standing)}</b> {t(`many.standing.${standing}`)}
              </span>
            )
          );
        })}
        <span className={styles.undo} role="status">
          {undo && (
            <>
              {undo.message}
              <Button kind="link" onClick={undo.run}>
                {t('many.undo')}
              </Button>
            </>
          )}
        </span>
        <span className={styles.acts}>
          {count('check') + count('fix') > 0 && (
            <Button kind="ghost" size="sm" keys={['F8']} onClick={onNextWarning}>
              {t('many.nextWarning')}
            </Button>
          )}
          <Button size="sm" icon={<IconRefresh size={14} aria-hidden="true" />} onClick={onPasteAgain}>
            {t('many.pasteAgain')}
          </Button>
        </span>
      </div>
      <ol className={styles.cells} aria-label={t('many.cells')}>
        {rows.map((row, index) => {
          const standing = standings[index] ?? 'ready';
          const Icon = LOOK[standing];
          return (
            <li key={row.id}>
              <button
                type="button"
                className={classNames(styles.cell, styles[standing])}
                aria-current={row.id === current || undefined}
                aria-label={t('many.cell', { number: index + 1, standing: t(`many.standing.${standing}`) })}
                onClick={() => onChoose(row.id)}
              >
                {index + 1}
                <Icon size={12} aria-hidden="true" />
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
};
