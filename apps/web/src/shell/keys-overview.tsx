import { useTranslation } from 'react-i18next';
import { isBare } from '../lib/shortcut-match.ts';
import { usePreference } from '../lib/use-preference.ts';
import { type Shortcut, useRegisteredShortcuts } from '../lib/use-shortcuts.ts';
import { Dialog } from '../ui/dialog/dialog.tsx';
import { Kbd } from '../ui/kbd/kbd.tsx';
import styles from './keys-overview.module.css';

const Keys = ({ shortcut: { codes, keys } }: { shortcut: Shortcut }) => {
  const { t } = useTranslation('shell');
  if (codes.length === 1) return <Kbd keys={keys} />;
  return (
    <>
      <Kbd keys={keys.slice(0, 1)} />
      {t('keys.andThen')}
      <Kbd keys={keys.slice(1)} />
    </>
  );
};

const Group = ({ title, shortcuts }: { title: string; shortcuts: readonly Shortcut[] }) =>
  shortcuts.length > 0 && (
    <section className={styles.group}>
      <h3>{title}</h3>
      <dl>
        {shortcuts.map((shortcut) => (
          <div key={shortcut.label} className={styles.row}>
            <dt>{shortcut.label}</dt>
            <dd>
              <span className="visually-hidden">{shortcut.keys.join(' ')}</span>
              <Keys shortcut={shortcut} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );

/** Every key that works on this page now. */
const KeysOverview = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation('shell');
  const [singleKeys] = usePreference('singleKeys');
  const all = useRegisteredShortcuts().filter((shortcut) => singleKeys === 'on' || !isBare(shortcut));
  return (
    <Dialog opened onClose={onClose} title={t('keys.title')} width={520}>
      {singleKeys === 'off' && <p className={styles.off}>{t('keys.off')}</p>}
      <Group title={t('keys.page')} shortcuts={all.filter(({ global }) => !global)} />
      <Group title={t('keys.global')} shortcuts={all.filter(({ global }) => global)} />
    </Dialog>
  );
};

export default KeysOverview;
