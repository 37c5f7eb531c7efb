import { IconListNumbers, IconPencil, IconSend } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../i18n/use-format.ts';
import { paths } from '../../paths.ts';
import { useUser } from '../../session/use-session.ts';
import { buttonClass } from '../../ui/button/button.tsx';
import { useNow } from '../../ui/countdown/ticker.ts';
import { unsentDraftsQuery } from './commune.queries.ts';
import styles from './commune-home.module.css';

/** Keys of `useDraft` on the two pages that ask. */
const UNSENT = { question: paths.newQuestion, questions: paths.manyQuestions } as const;

/** What a commune comes for most: asking. A draft left on this device is one press away. */
export const AskBand = () => {
  const { t } = useTranslation('dossier');
  const format = useFormat();
  const now = useNow();
  const { id } = useUser();
  const drafts = useQuery(unsentDraftsQuery(id)).data ?? [];
  return (
    <section className={styles.ask} aria-labelledby="ask-title">
      <div className={styles.askWords}>
        <h2 id="ask-title">{t('home.askTitle')}</h2>
        <p>{t('home.askPromise')}</p>
      </div>
      <div className={styles.askActs}>
        <Link to={paths.newQuestion} className={buttonClass({ kind: 'primary', size: 'touch' })}>
          <IconSend size={18} aria-hidden="true" />
          {t('home.ask')}
        </Link>
        <Link to={paths.manyQuestions} className={buttonClass({ kind: 'light', size: 'touch' })}>
          <IconListNumbers size={18} aria-hidden="true" />
          {t('home.askMany')}
        </Link>
      </div>
      {drafts.map(({ key, savedAt }) => {
        const kind = key === 'question' || key === 'questions' ? key : null;
        return (
          kind && (
            <p key={key} className={styles.draft}>
              <IconPencil size={14} aria-hidden="true" />
              {t(`home.draft.${kind}`, { moment: format.moment(savedAt, now) })}
              <Link to={UNSENT[kind]}>{t('home.goOn')}</Link>
            </p>
          )
        );
      })}
    </section>
  );
};
