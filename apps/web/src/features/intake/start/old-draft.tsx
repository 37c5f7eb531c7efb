import { IconPencil } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.ts';
import { deleteDraft, readDraft } from '../../../lib/draft-store.ts';
import { useUser } from '../../../session/use-session.ts';
import { Button } from '../../../ui/button/button.tsx';
import { useNow } from '../../../ui/countdown/ticker.ts';
import { type KeptList, QUESTIONS_DRAFT, textOfKeptList } from './kept-list.ts';
import styles from './start-page.module.css';

/** A list from before drafts were kept on the server, found on this device: taken over as the text that it is. */
export const OldDraft = ({ onTake }: { onTake: (text: string) => void }) => {
  const { t } = useTranslation('drafts');
  const format = useFormat();
  const now = useNow();
  const queries = useQueryClient();
  const { id: userId } = useUser();
  const queryKey = ['intake', 'kept-list', userId];
  const { data: kept } = useQuery({
    queryKey,
    queryFn: async () => (await readDraft(userId, QUESTIONS_DRAFT)) ?? null,
  });
  const text = kept ? textOfKeptList(kept.value as KeptList) : ''; // this key's value had no other shape
  if (!kept || !text) return null;
  const drop = async () => {
    await deleteDraft(userId, QUESTIONS_DRAFT);
    queries.setQueryData(queryKey, null);
  };
  return (
    <div className={styles.old}>
      <p>
        <IconPencil size={16} aria-hidden="true" />
        {t('old.found', { moment: format.moment(kept.savedAt, now) })}
      </p>
      <Button
        kind="light"
        onClick={() => {
          onTake(text);
          void drop();
        }}
      >
        {t('old.take')}
      </Button>
      <Button kind="ghost" onClick={() => void drop()}>
        {t('old.drop')}
      </Button>
    </div>
  );
};
