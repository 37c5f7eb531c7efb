import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button/button.tsx';
import styles from './not-questions.module.css';
import type { DraftBoardState } from './use-draft-board.ts';
import { useSourceWords } from './use-source-words.ts';

/** Everything that the file says and that was taken for no question: nothing disappears silently. */
export const NotQuestions = ({ board }: { board: DraftBoardState }) => {
  const { t } = useTranslation('drafts');
  const sourceWords = useSourceWords();
  const { lines, acts } = board;
  return (
    <>
      <p className={styles.hint}>{t('rest.hint')}</p>
      <ul className={styles.list} aria-label={t('rest.title')}>
        {lines.map(({ index, line }) => (
          <li key={index} className={styles.item}>
            <div>
              <p>{line.text}</p>
              <small>
                {t(`rest.kind.${line.kind}`)} · {sourceWords(line.source)}
              </small>
            </div>
            <Button size="sm" icon={<IconPlus size={14} aria-hidden="true" />} onClick={() => acts.take(index)}>
              {t('rest.take')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
};
