import { IconDots } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { Popover } from '../ui/popover/popover.tsx';
import styles from './more-entries.module.css';
import { isCurrent } from './navigation.ts';
import type { NavigationEntry } from './navigation-entry.ts';

/** The pages that the bar at the foot of a phone has no room for. */
const MoreEntries = ({ entries }: { entries: readonly NavigationEntry[] }) => {
  const { t } = useTranslation('shell');
  const { pathname } = useLocation();
  const current = (entry: NavigationEntry) => isCurrent(entry, pathname);
  return (
    <Popover
      label={t('nav.more')}
      side="top"
      align="end"
      target={(attributes) => (
        <button type="button" aria-current={entries.some(current) ? 'true' : undefined} {...attributes}>
          <IconDots size={22} aria-hidden="true" />
          {t('nav.more')}
        </button>
      )}
    >
      {(close) => (
        <ul className={styles.entries}>
          {entries.map((entry) => {
            const { name, path, icon: Icon } = entry;
            return (
              <li key={name}>
                <Link to={path} aria-current={current(entry) ? 'page' : undefined} onClick={close}>
                  <Icon size={20} aria-hidden="true" />
                  {t(`nav.${name}`)}
                </Link>
              </li>
            );
          })}
        </ul>
      )}
    </Popover>
  );
};

export default MoreEntries;
