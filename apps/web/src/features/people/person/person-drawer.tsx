import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../../lib/api-problem.ts';
import { useProblemText } from '../../../lib/use-problem-text.ts';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { ErrorState } from '../../../ui/empty-state/error-state.tsx';
import { SkeletonRows } from '../../../ui/skeleton/skeleton.tsx';
import { personQuery } from '../people.queries.ts';
import { SideDrawer } from '../side-drawer.tsx';
import { PersonDetails } from './person-details.tsx';

export const PersonDrawer = ({ id, onClose }: { id: string; onClose: () => void }) => {
  const { t } = useTranslation('people');
  const problemText = useProblemText();
  const { data: person, error, refetch } = useQuery(personQuery(id));
  const missing = isProblem(error) && (error.status === 404 || error.status === 400);
  return (
    <SideDrawer opened onClose={onClose} title={person?.name ?? t('title')}>
      {person && <PersonDetails person={person} />}
      {!person && !error && <SkeletonRows rows={5} />}
      {!person && missing && <EmptyState title={t('notFound')} />}
      {!person && error && !missing && (
        <ErrorState small requestId={problemText(error).requestId} onRetry={refetch}>
          {problemText(error).detail}
        </ErrorState>
      )}
    </SideDrawer>
  );
};
