import { useTranslation } from 'react-i18next';
import { useShortcuts } from '../../lib/use-shortcuts.ts';
import type { QuestionChoice } from './use-question-choice.ts';

type QuestionKeys = {
  choice: QuestionChoice;
  /** Null for whoever only follows the dossier. */
  onAll: (() => void) | null;
  onFilter: () => void;
};

/** The single keys of a dossier's page. */
export const useQuestionKeys = ({ choice, onAll, onFilter }: QuestionKeys): void => {
  const { t } = useTranslation('following');
  useShortcuts([
    { codes: ['KeyJ'], keys: ['J'], label: t('keys.down'), run: () => choice.step(1) },
    { codes: ['KeyK'], keys: ['K'], label: t('keys.up'), run: () => choice.step(-1) },
    { codes: ['Slash'], keys: ['/'], label: t('keys.filter'), run: onFilter },
    ...(onAll
      ? [
          { codes: ['KeyX'] as const, keys: ['X'], label: t('keys.select'), run: choice.toggleCurrent },
          {
            codes: ['KeyJ'] as const,
            shift: true,
            keys: ['Shift', 'J'],
            label: t('keys.selectDown'),
            run: () => choice.step(1, true),
          },
          {
            codes: ['KeyK'] as const,
            shift: true,
            keys: ['Shift', 'K'],
            label: t('keys.selectUp'),
            run: () => choice.step(-1, true),
          },
          {
            codes: ['KeyA'] as const,
            ctrl: true,
            keys: ['Ctrl', 'A'],
            label: t('keys.selectAll'),
            // in a field Ctrl+A is the field's own
            run: (event: KeyboardEvent) => {
              if (event.target instanceof HTMLInputElement && event.target.type === 'search') event.target.select();
              else onAll();
            },
          },
          { codes: ['Escape'] as const, keys: ['Esc'], label: t('keys.clear'), run: choice.clear },
        ]
      : []),
  ]);
};
