import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import { classNames } from '../class-names.ts';
import styles from './button.module.css';

type IconButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled' | 'aria-label' | 'children'> & {
  icon: ReactNode;
  /** Its name, shown as a tooltip. */
  label: string;
  size?: 'sm' | 'md' | 'touch';
  /** A number in the corner; say it in `label` too ("Thông báo, 3 mới"). */
  count?: number;
  /** `true`, or the reason in words. */
  disabled?: boolean | string;
  ref?: Ref<HTMLButtonElement>;
};

export const IconButton = ({
  icon,
  label,
  size = 'md',
  count,
  disabled,
  className,
  onClick,
  ...rest
}: IconButtonProps) => {
  const reason = typeof disabled === 'string' ? disabled : undefined;
  return (
    <button
      type="button"
      {...rest}
      className={classNames(
        styles.iconButton,
        size === 'sm' && styles.iconSm,
        size === 'touch' && styles.iconTouch,
        className,
      )}
      aria-label={label}
      aria-disabled={Boolean(disabled) || undefined}
      aria-description={reason}
      data-tooltip={reason ?? label}
      onClick={(event) => {
        if (disabled) return event.preventDefault();
        onClick?.(event);
      }}
    >
      {icon}
      {count ? <span className={styles.count} data-count={count > 99 ? '99+' : count} /> : null}
    </button>
  );
};
