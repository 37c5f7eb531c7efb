import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.ts';
import { usePreference } from '../../../lib/use-preference.ts';
import { Kbd } from '../../../ui/kbd/kbd.tsx';
import styles from './key-hints.module.css';

const HINTS = [
  { keys: ['J', 'K'], words: 'keys.move' },
  { keys: ['X'], words: 'keys.select' },
  { keys: ['Enter'], words: 'keys.open' },
  { keys: ['A'], words: 'keys.answer' },
  { keys: ['C'], words: 'keys.transfer' },
  { keys: ['B'], words: 'keys.clarify' },
  { keys: ['/'], words: 'keys.filter' },
  { keys: ['?'], words: 'keys.all' },
] as const;

type KeyHintsProps = { shown: number; total: number | undefined; capped: boolean };

/** The foot of the list: the keys that work here, and how much of the list is loaded. */
export const KeyHints = ({ shown, total, capped }: KeyHintsProps) => {
  const { t } = useTranslation('queue');
  const format = useFormat();
  const [singleKeys] = usePreference('singleKeys');
  return (
    <footer className={styles.hints}>
      {singleKeys === 'on' &&
        HINTS.map(({ keys, words }) => (
          <span key={words} className={styles.hint}>
            <Kbd keys={keys} />
            <span aria-hidden="true">{t(words)}</span>
          </span>
        ))}
      {total !== undefined && (
        <span className={styles.shown}>
          {t(capped ? 'shownAtLeast' : 'shown', { shown: format.number(shown), total: format.number(total) })}
        </span>
      )}
    </footer>
  );
};
