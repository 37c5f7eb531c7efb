import { IconUserPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { classNames } from '../class-names.ts';
import styles from './avatar.module.css';
import { initialsOf, toneOf } from './initials.ts';

type AvatarProps = {
  /** Null: nobody is assigned yet. */
  name: string | null;
  /** What the tone follows; the name when absent. */
  id?: string;
  /** 20, 26, 32, 36. */
  size?: 'sm' | 'md' | 'lg' | 'xl';
  /** The name stands beside it in words: then it is silent. */
  decorative?: boolean;
};

export const Avatar = ({ name, id, size = 'md', decorative }: AvatarProps) => {
  const { t } = useTranslation();
  const label = name ?? t('unassigned');
  const named = decorative ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label, 'data-tooltip': label };
  if (name === null) {
    return (
      <span className={classNames(styles.avatar, styles[size], styles.none)} {...named}>
        <IconUserPlus size={14} aria-hidden="true" />
      </span>
    );
  }
  // Initials are drawn, not text: inside a button they would contradict its name.
  return (
    <span
      className={classNames(styles.avatar, styles[size], styles[`tone${toneOf(id ?? name)}`])}
      data-initials={initialsOf(name)}
      {...named}
    />
  );
};
