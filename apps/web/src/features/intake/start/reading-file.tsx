import { IconAlertTriangle, IconCloudOff, IconFileText } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.ts';
import { isProblem } from '../../../lib/api-problem.ts';
import { useProblemText } from '../../../lib/use-problem-text.ts';
import { Button } from '../../../ui/button/button.tsx';
import styles from './start-page.module.css';
import type { useSending } from './use-sending.ts';

type ReadingFileProps = {
  sending: ReturnType<typeof useSending>;
  /** Opens a pasted text again, to be put right. */
  onEdit: (text: string) => void;
};

/** A file on its way: its bytes, then its reading; or why it cannot be read, and what to do about it. */
export const ReadingFile = ({ sending, onEdit }: ReadingFileProps) => {
  const { t } = useTranslation('drafts');
  const format = useFormat();
  const { material, phase, sent, problem, unkept, resume, stop } = sending;
  const name =
    material?.kind === 'file' ? material.file.name : t(material?.kind === 'empty' ? 'steps.byHand' : 'reading.pasted');
  const edit = (text: string) => {
    stop();
    onEdit(text);
  };
  if (phase === 'failed' && problem)
    return (
      <Unreadable
        name={name}
        problem={problem}
        onClose={stop}
        onEdit={material?.kind === 'text' ? () => edit(material.text) : undefined}
      />
    );
  const size = material?.kind === 'file' ? material.file.size : null;
  return (
    <section className={styles.zone} aria-labelledby="reading-file" aria-busy={phase !== 'waiting'}>
      <IconFileText size={32} aria-hidden="true" />
      <h2 id="reading-file">{name}</h2>
      {phase === 'waiting' ? (
        <p className={styles.waiting} role="status">
          <IconCloudOff size={16} aria-hidden="true" />
          {t(unkept ? 'reading.unkept' : 'reading.waiting')}
        </p>
      ) : (
        <>
          <p role="status">{phase === 'reading' ? t('reading.reading') : t('reading.sending')}</p>
          <progress
            className={styles.progress}
            {...(phase === 'sending' && { value: sent })}
            max={1}
            aria-label={t('reading.progress', { name })}
          />
          {phase === 'sending' && size !== null && (
            <p className={styles.hint}>
              {t('reading.bytes', { sent: format.bytes(sent * size), size: format.bytes(size) })}
            </p>
          )}
        </>
      )}
      <div className={styles.others}>
        {phase === 'waiting' && <Button onClick={() => void resume()}>{t('reading.tryNow')}</Button>}
        <Button onClick={stop}>{t('reading.cancel')}</Button>
      </div>
    </section>
  );
};

type UnreadableProps = { name: string; problem: Error; onClose: () => void; onEdit: (() => void) | undefined };

const Unreadable = ({ name, problem, onClose, onEdit }: UnreadableProps) => {
  const { t } = useTranslation('drafts');
  const { title, detail, requestId } = useProblemText()(problem);
  const tooLarge = isProblem(problem, 'payload-too-large');
  const errors = isProblem(problem) ? problem.errors : [];
  return (
    <section className={styles.zone} role="alert">
      <IconAlertTriangle size={32} className={styles.late} aria-hidden="true" />
      <h2>{t('reading.failed', { name })}</h2>
      {/* What is wrong with each part says more than that something is. */}
      {(tooLarge || errors.length === 0) && <p>{tooLarge ? t('reading.tooLarge') : detail || title}</p>}
      {errors.length > 0 && (
        <ul className={styles.errors}>
          {errors.map((error) => (
            <li key={error.pointer}>{error.detail}</li>
          ))}
        </ul>
      )}
      {requestId && isProblem(problem) && problem.status >= 500 && <p className={styles.hint}>{requestId}</p>}
      <div className={styles.others}>
        {onEdit && (
          <Button kind="primary" onClick={onEdit}>
            {t('reading.edit')}
          </Button>
        )}
        <Button kind={onEdit ? undefined : 'primary'} onClick={onClose}>
          {t('reading.another')}
        </Button>
      </div>
    </section>
  );
};
