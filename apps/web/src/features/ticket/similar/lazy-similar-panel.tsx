import { type ComponentProps, lazy, Suspense } from 'react';
import { Skeleton } from '../../../ui/skeleton/skeleton.tsx';

const Panel = lazy(() => import('./similar-panel.tsx'));

/** Below what has to be done: its code and words come after the question is on the screen. */
export const SimilarPanel = (props: ComponentProps<typeof Panel>) => (
  <Suspense fallback={<Skeleton height="120px" />}>
    <Panel {...props} />
  </Suspense>
);
