import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from 'react-router/dom';
import { queryClient } from './lib/query-client.ts';
import { knownPages, router } from './router.tsx';
import { KnownPagesContext } from './shell/known-pages.ts';
import { ToastRegion } from './ui/toast/toast-region.tsx';
import { TooltipLayer } from './ui/tooltip/tooltip-layer.tsx';

export const App = () => (
  <QueryClientProvider client={queryClient}>
    <KnownPagesContext value={knownPages}>
      <RouterProvider router={router} />
    </KnownPagesContext>
    <ToastRegion />
    <TooltipLayer />
  </QueryClientProvider>
);
