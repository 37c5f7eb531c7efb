import { Logo } from '../ui/logo/logo.tsx';
import styles from './status-pages.module.css';

/** While the very first page comes: the mark, nothing that moves. */
export const PageLoading = () => (
  <div className={styles.loading}>
    <Logo width={56} />
  </div>
);
