import { useTranslation } from 'react-i18next';
import { showToast } from '../../../ui/toast/toast-store.ts';
import { LastDayDialog } from '../forms/last-day-dialog.tsx';
import type { PostDetail } from '../people.queries.ts';
import { useEndPosting } from './posts.mutations.ts';

type EndPostingDialogProps = { post: PostDetail; posting: PostDetail['postings'][number]; onClose: () => void };

export const EndPostingDialog = ({ post, posting, onClose }: EndPostingDialogProps) => {
  const { t } = useTranslation('people');
  const end = useEndPosting(post.id, posting.id);
  return (
    <LastDayDialog
      title={t('posts.endOf', { name: posting.person.name })}
      what={post.name}
      submit={t('posts.submitEnd')}
      pointer="/validTo"
      error={end.error}
      busy={end.isPending}
      onClose={onClose}
      onSubmit={(validTo) =>
        end.mutate(validTo, {
          onSuccess: () => {
            showToast({ tone: 'ok', message: t('posts.ended') });
            onClose();
          },
        })
      }
    />
  );
};
