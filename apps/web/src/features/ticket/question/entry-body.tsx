import { IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.ts';
import { Button } from '../../../ui/button/button.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { useNow } from '../../../ui/countdown/ticker.ts';
import { FileList } from './file-list.tsx';
import styles from './question.module.css';
import type { ToldEntry } from './told-entries.ts';

/** What was said with it. Internal words look different from what the commune reads, not by colour alone. */
export const EntryBody = ({
  entry: { kind, audience, message, answer, data, by, attachments, internalWords },
}: {
  entry: ToldEntry;
}) => {
  const { t } = useTranslation('ticket');
  const format = useFormat();
  const now = useNow();
  const publicWords = message?.body ?? answer?.body ?? wordsIn(data, audience);
  return (
    <>
      {by && kind !== 'submitted' && kind !== 'noted' && (
        <p className={styles.byline}>
          {by.person && kind !== 'taken' && `${by.person.name}, `}
          {by.unit.shortName}
        </p>
      )}
      {publicWords && (
        <Words
          text={publicWords}
          folded={answer !== undefined}
          internal={audience === 'internal'}
          look={answer ? 'written' : ASKERS.includes(kind) ? 'asker' : 'said'}
        />
      )}
      {message?.expectedAt && (
        <p className={styles.byline}>{t('expected', { moment: format.moment(message.expectedAt, now) })}</p>
      )}
      {internalWords && internalWords !== publicWords && <Words text={internalWords} internal look="said" />}
      <FileList files={attachments} />
    </>
  );
};

/** Words of the asking side. */
const ASKERS = ['replied', 'asked_back', 'merged_reply'];

const wordsIn = (data: ToldEntry['data'], audience: ToldEntry['audience']): string => {
  const words = data.reason ?? data.comment;
  return audience === 'public' && typeof words === 'string' ? words : '';
};

type WordsProps = { text: string; internal: boolean; look: 'said' | 'asker' | 'written'; folded?: boolean };

const LONG = 120;

const Words = ({ text, internal, look, folded }: WordsProps) => {
  const { t } = useTranslation('ticket');
  const [open, setOpen] = useState(false);
  const foldable = folded && text.length > LONG;
  return (
    <div className={classNames(styles.words, styles[look], internal && styles.internal)}>
      {internal && (
        <span className={styles.lock}>
          <IconLock size={12} aria-hidden="true" />
          {t('internal')}
        </span>
      )}
      <p className={foldable && !open ? styles.cut : undefined}>{text}</p>
      {foldable && (
        <Button kind="link" size="sm" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? 'fold' : 'unfold')}
        </Button>
      )}
    </div>
  );
};
