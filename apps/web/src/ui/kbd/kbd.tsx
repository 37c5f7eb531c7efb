import styles from './kbd.module.css';

/** Keys of a shortcut, for the eye only: the action itself carries the name. */
export const Kbd = ({ keys }: { keys: readonly string[] }) => (
  <span className={styles.keys} aria-hidden="true">
    {keys.map((key) => (
      <kbd key={key}>{key}</kbd>
    ))}
  </span>
);
