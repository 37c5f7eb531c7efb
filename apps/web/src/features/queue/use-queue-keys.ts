import { useTranslation } from 'react-i18next';
import { type Shortcut, useShortcuts } from '../../lib/use-shortcuts.ts';

export type QueueKeys = {
  step: (by: 1 | -1, extend?: boolean) => void;
  select: () => void;
  answer: () => void;
  handOver: () => void;
  clarify: () => void;
  record: (() => void) | null;
  filter: () => void;
  open: () => void;
  escape: () => void;
};

/** The queue's single keys. */
export const useQueueKeys = (keys: QueueKeys): void => {
  const { t } = useTranslation('queue');
  const shortcuts: Shortcut[] = [
    { codes: ['KeyJ'], keys: ['J'], label: t('keys.down'), run: () => keys.step(1) },
    { codes: ['KeyK'], keys: ['K'], label: t('keys.up'), run: () => keys.step(-1) },
    { codes: ['KeyX'], keys: ['X'], label: t('keys.select'), run: keys.select },
    {
      codes: ['KeyJ'],
      shift: true,
      keys: ['Shift', 'J'],
      label: t('keys.selectDown'),
      run: () => keys.step(1, true),
    },
    { codes: ['KeyK'], shift: true, keys: ['Shift', 'K'], label: t('keys.selectUp'), run: () => keys.step(-1, true) },
    { codes: ['Enter'], keys: ['Enter'], label: t('preview.open'), run: keys.open },
    { codes: ['KeyA'], keys: ['A'], label: t('preview.answer'), run: keys.answer },
    { codes: ['KeyC'], keys: ['C'], label: t('preview.handOver'), run: keys.handOver },
    { codes: ['KeyB'], keys: ['B'], label: t('preview.clarify'), run: keys.clarify },
    { codes: ['Slash'], keys: ['/'], label: t('filter.title'), run: keys.filter },
    { codes: ['Escape'], keys: ['Esc'], label: t('keys.close'), run: keys.escape },
    ...(keys.record ? [{ codes: ['KeyN'] as const, keys: ['N'], label: t('record'), run: keys.record }] : []),
  ];
  useShortcuts(shortcuts);
};
