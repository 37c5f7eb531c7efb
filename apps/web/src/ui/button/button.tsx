import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import { classNames } from '../class-names.ts';
import { Kbd } from '../kbd/kbd.tsx';
import styles from './button.module.css';

export type ButtonLook = {
  /** One `primary` a screen; the second-rank action is `light`; `onBar` for the dark floating bar. */
  kind?: 'primary' | 'light' | 'default' | 'ghost' | 'link' | 'late' | 'onBar';
  /** 28, 34 (less when compact), 40, 44. */
  size?: 'sm' | 'md' | 'lg' | 'touch';
  full?: boolean;
};

export type ButtonProps = ButtonLook &
  Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled'> & {
    icon?: ReactNode;
    iconRight?: ReactNode;
    /** Keys of its shortcut, shown only: ['Ctrl', 'Enter']. */
    keys?: readonly string[];
    /** At work: stays focusable, ignores clicks. */
    busy?: boolean;
    /**
     * `true`, or the reason in words. The button stays focusable so that the reason can be read by everybody.
     */
    disabled?: boolean | string;
    ref?: Ref<HTMLButtonElement>;
  };

/** The look for a link that acts as a button: `<Link className={buttonClass({ kind: 'primary' })}>`. */
export const buttonClass = ({ kind = 'default', size = 'md', full }: ButtonLook = {}, className?: string): string =>
  classNames(
    styles.button,
    kind !== 'default' && styles[kind],
    size !== 'md' && styles[size],
    full && styles.full,
    className,
  );

export const Button = ({
  kind,
  size,
  full,
  icon,
  iconRight,
  keys,
  busy,
  disabled,
  className,
  children,
  onClick,
  type = 'button',
  ...rest
}: ButtonProps) => {
  const off = Boolean(disabled) || busy;
  const reason = typeof disabled === 'string' ? disabled : undefined;
  return (
    <button
      {...rest}
      type={type}
      className={buttonClass({ kind, size, full }, className)}
      aria-disabled={off || undefined}
      aria-busy={busy || undefined}
      data-tooltip={reason ?? (rest as { 'data-tooltip'?: string })['data-tooltip']}
      aria-description={reason}
      onClick={(event) => {
        if (off) return event.preventDefault();
        onClick?.(event);
      }}
    >
      {icon}
      {children && <span>{children}</span>}
      {iconRight}
      {keys && <Kbd keys={keys} />}
    </button>
  );
};
