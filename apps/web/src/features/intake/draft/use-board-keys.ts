import { useTranslation } from 'react-i18next';
import { type Shortcut, useShortcuts } from '../../../lib/use-shortcuts.ts';
import type { DraftRow } from './standing.ts';
import type { DraftBoardState } from './use-draft-board.ts';

/** The whole check without a mouse. Bare letters rest while one types. */
export const useBoardKeys = (
  board: DraftBoardState,
  onAdd: () => void,
  onSend: () => void,
): { nextFault: () => void } => {
  const { t } = useTranslation('drafts');
  const { visible, rows, current, place, acts } = board;

  const move = (step: 1 | -1) => {
    const at = visible.findIndex(({ question }) => question.id === place.current);
    const next = at === -1 ? visible[step === 1 ? 0 : visible.length - 1] : visible[at + step];
    if (next) place.choose(next.question.id);
  };
  const nextFault = () => {
    const from = rows.findIndex(({ question }) => question.id === place.current);
    const order = [...rows.slice(from + 1), ...rows.slice(0, from + 1)];
    const found =
      order.find(({ standing }) => standing === 'fix') ?? order.find(({ standing }) => standing === 'check');
    if (!found) return;
    if (place.shown !== 'all' && place.shown !== 'fix') place.show('all');
    place.choose(found.question.id);
  };
  const key = (codes: [string], keys: string[], label: string, run: (row: DraftRow) => void): Shortcut => ({
    codes,
    keys,
    label,
    run: () => {
      if (current) run(current);
    },
  });

  useShortcuts([
    { codes: ['KeyJ'], keys: ['J'], label: t('keys.next'), run: () => move(1) },
    { codes: ['KeyK'], keys: ['K'], label: t('keys.previous'), run: () => move(-1) },
    { codes: ['ArrowDown'], keys: ['↓'], label: t('keys.next'), run: () => move(1) },
    { codes: ['ArrowUp'], keys: ['↑'], label: t('keys.previous'), run: () => move(-1) },
    key(['Enter'], ['Enter'], t('keys.edit'), ({ question }) => question.state === 'open' && place.edit(question.id)),
    key(['KeyS'], ['S'], t('keys.split'), (row) => acts.split(row, row.question.body, null)),
    key(['KeyM'], ['M'], t('keys.merge'), acts.merge),
    key(['KeyX'], ['X'], t('keys.skip'), (row) =>
      row.question.state === 'skipped' ? acts.restore(row) : acts.skip(row, 'author'),
    ),
    { codes: ['KeyN'], keys: ['N'], label: t('keys.add'), run: onAdd },
    { codes: ['F8'], keys: ['F8'], label: t('keys.nextFault'), run: nextFault },
    { codes: ['Enter'], ctrl: true, keys: ['Ctrl', 'Enter'], label: t('keys.send'), run: onSend },
  ]);
  return { nextFault };
};
