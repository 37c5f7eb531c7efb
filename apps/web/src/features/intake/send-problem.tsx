import { IconAlertTriangle } from '@tabler/icons-react';
import { useProblemText } from '../../lib/use-problem-text.ts';
import styles from './send-problem.module.css';

/** Why sending failed, and what was kept. The button beside it sends again. */
export const SendProblem = ({ error, kept }: { error: Error; kept: string }) => {
  const { title, detail } = useProblemText()(error);
  return (
    <div className={styles.problem} role="alert">
      <IconAlertTriangle size={18} aria-hidden="true" />
      <p>
        <b>{title}</b> {detail} {kept}
      </p>
    </div>
  );
};
