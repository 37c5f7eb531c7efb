import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../../lib/api-problem.ts';
import { useProblemText } from '../../../lib/use-problem-text.ts';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { ErrorState } from '../../../ui/empty-state/error-state.tsx';
import { SkeletonRows } from '../../../ui/skeleton/skeleton.tsx';
import { postQuery } from '../people.queries.ts';
import { SideDrawer } from '../side-drawer.tsx';
import { PostDetails } from './post-details.tsx';

export const PostDrawer = ({ id, onClose }: { id: string; onClose: () => void }) => {
  const { t } = useTranslation('people');
  const problemText = useProblemText();
  const { data: post, error, refetch } = useQuery(postQuery(id));
  const missing = isProblem(error) && error.status === 404;
  return (
    <SideDrawer opened onClose={onClose} title={post?.province.name ?? t('posts.title')}>
      {post && <PostDetails post={post} />}
      {!post && !error && <SkeletonRows rows={5} />}
      {missing && !post && <EmptyState title={t('posts.none')} />}
      {!post && error && !missing && (
        <ErrorState small requestId={problemText(error).requestId} onRetry={refetch}>
          {problemText(error).detail}
        </ErrorState>
      )}
    </SideDrawer>
  );
};
