import { type ComponentProps, lazy, Suspense } from 'react';

const Chips = lazy(() => import('./why-chips.tsx'));

/** Only who decides otherwise needs them: their code and words load then. */
export const WhyChips = (props: ComponentProps<typeof Chips>) => (
  <Suspense>
    <Chips {...props} />
  </Suspense>
);
