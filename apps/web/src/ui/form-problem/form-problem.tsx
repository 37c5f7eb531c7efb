import { IconAlertCircle } from '@tabler/icons-react';
import { isProblem } from '../../lib/api-problem.ts';
import { useProblemText } from '../../lib/use-problem-text.ts';
import styles from './form-problem.module.css';

type FormProblemProps = {
  error: unknown;
  /** Pointers that the form's fields show beside themselves. */
  shown: readonly string[];
};

/** What is wrong and belongs to none of the fields. Nothing when the fields say it all. */
export const FormProblem = ({ error, shown }: FormProblemProps) => {
  const problemText = useProblemText();
  if (!error) return null;
  const errors = isProblem(error) ? error.errors : [];
  const elsewhere = errors.filter(
    ({ pointer }) => !shown.some((each) => pointer === each || pointer === `/body${each}`),
  );
  if (errors.length > 0 && elsewhere.length === 0) return null;
  return (
    <p className={styles.problem} role="alert">
      <IconAlertCircle size={16} aria-hidden="true" />
      <span>{[problemText(error).detail, ...elsewhere.map(({ detail }) => detail)].join(' ')}</span>
    </p>
  );
};
